"""Reads a workbook with openpyxl and prints what it found as JSON, for the tests of the package."""

import datetime
import json
import sys

import openpyxl
from openpyxl.cell import Cell


def cell(c):
    value = c.value
    if isinstance(value, (datetime.datetime, datetime.date)):
        value = value.isoformat()
    return {"value": value, "type": c.data_type, "format": c.number_format, "date": c.is_date}


def rule(v):
    return {
        "cells": str(v.sqref), "type": v.type, "from": v.formula1, "to": v.formula2,
        "title": v.errorTitle, "message": v.error,
    }


def sheet(ws, cached):
    return {
        "name": ws.title,
        "state": ws.sheet_state,
        "rows": [{c.column_letter: cell(c) for c in row if isinstance(c, Cell)} for row in ws.iter_rows()],
        "cached": [{c.column_letter: c.value for c in row if isinstance(c.value, str)} for row in cached.iter_rows()],
        "freeze": ws.freeze_panes,
        "filter": ws.auto_filter.ref,
        "titles": ws.print_title_rows,
        "hidden": sorted(k for k, d in ws.column_dimensions.items() if d.hidden),
        "widths": {k: d.width for k, d in ws.column_dimensions.items()},
        "rules": [rule(v) for v in ws.data_validations.dataValidation],
        "highlights": [
            {"cells": str(f.sqref), "formula": r.formula[0], "bold": bool(r.dxf.font and r.dxf.font.b)}
            for f in ws.conditional_formatting for r in f.rules
        ],
        "orientation": ws.page_setup.orientation,
        "paper": str(ws.page_setup.paperSize),
        "fit": [ws.sheet_properties.pageSetUpPr.fitToPage, ws.page_setup.fitToWidth, ws.page_setup.fitToHeight]
        if ws.sheet_properties.pageSetUpPr else [],
        "footer": ws.oddFooter.right.text or "",
        "protected": ws.protection.sheet,
    }


def main(path):
    book = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    p = book.properties
    json.dump({
        "sheets": [sheet(ws, cached[ws.title]) for ws in book.worksheets],
        "active": book.active.title,
        "title": p.title, "creator": p.creator, "modifier": p.lastModifiedBy, "language": p.language,
        "created": p.created.isoformat(), "modified": p.modified.isoformat(),
    }, sys.stdout)


main(sys.argv[1])
