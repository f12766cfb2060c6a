"""Fills in a questionnaire with openpyxl, as somebody would who does not know how it was made.

Reads a list of steps as JSON from standard input and applies them one after the other:
  {"set": [sheet, column title, row text, value]}   the answer in the row in which some cell begins with the text
  {"cell": [sheet, "D7", value]}                     one cell
  {"rename": [sheet, column title, new title]}
  {"title": [sheet, new title]}                      renames a sheet
  {"swap": [sheet, column title, column title]}      two columns change places, with all that is in them
  {"reverse": sheet}                                 the rows below the hidden one in the opposite order
  {"insert": [sheet, row]}                           an empty row
  {"drop": sheet}                                    removes a sheet
  {"clear": [sheet, key]}                            empties the hidden column with a key
  {"unmark": sheet}                                  deletes the hidden row
  {"add": sheet}                                     a sheet with something in it
  {"fact": [name, value]}                            the hidden sheet says something else about where it comes from
"""

import datetime
import json
import sys

import openpyxl


def column(ws, title):
    for c in ws[1]:
        if c.value == title:
            return c.column
    raise SystemExit(f"no column {title!r} in {ws.title!r}")


def row(ws, text):
    for cells in ws.iter_rows(min_row=3):
        if any(str(c.value or "").split("\n")[-1].startswith(text) or str(c.value or "").startswith(text) for c in cells):
            return cells[0].row
    raise SystemExit(f"no row {text!r} in {ws.title!r}")


def value_of(v):
    if isinstance(v, str) and v.startswith("date:"):
        return datetime.datetime.fromisoformat(v[5:])
    return v


def swap(ws, a, b):
    for r in range(1, ws.max_row + 1):
        x, y = ws.cell(r, a), ws.cell(r, b)
        x.value, y.value = y.value, x.value


def reverse(ws):
    rows = [[c.value for c in cells] for cells in ws.iter_rows(min_row=3)]
    for at, values in enumerate(reversed(rows), start=3):
        for i, v in enumerate(values, start=1):
            ws.cell(at, i).value = v


def clear(ws, key):
    for c in ws[2]:
        if str(c.value or "").endswith("." + key):
            for r in range(3, ws.max_row + 1):
                ws.cell(r, c.column).value = None


def state(book, name, value):
    for cells in book["_kifahrplan"].iter_rows():
        if cells[0].value == name:
            cells[1].value = value


def whole(book, what, args):
    """Does what is done to the whole workbook; tells whether it was that."""
    if what == "drop":
        del book[args]
    elif what == "fact":
        state(book, *args)
    elif what == "add":
        book.create_sheet(args).append(["etwas", 1, datetime.datetime(2026, 11, 23)])
    else:
        return False
    return True


def main(path, target):
    book = openpyxl.load_workbook(path)
    for step in json.load(sys.stdin):
        (what, args), = step.items()
        if whole(book, what, args):
            continue
        ws = book[args if what in ("reverse", "unmark") else args[0]]
        if what == "set":
            ws.cell(row(ws, args[2]), column(ws, args[1])).value = value_of(args[3])
        elif what == "cell":
            ws[args[1]] = value_of(args[2])
        elif what == "rename":
            ws.cell(1, column(ws, args[1])).value = args[2]
        elif what == "title":
            ws.title = args[1]
        elif what == "swap":
            swap(ws, column(ws, args[1]), column(ws, args[2]))
        elif what == "reverse":
            reverse(ws)
        elif what == "unmark":
            ws.delete_rows(2)
        elif what == "insert":
            ws.insert_rows(args[1])
        elif what == "clear":
            clear(ws, args[1])
    book.save(target)


main(sys.argv[1], sys.argv[2])
