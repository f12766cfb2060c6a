package pdf

import (
	"encoding/xml"
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"kifahrplan/export/paper"
)

const producer = "KI-Fahrplan"

// metadata is what the file says about itself.
type metadata struct {
	title, subject, author, lang string
	created                      time.Time
}

var languageTag = regexp.MustCompile(`^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$`)

func metadataOf(doc *paper.Document) (metadata, error) {
	m := metadata{
		title:   plain(doc.Title),
		subject: plain(doc.Subject),
		author:  plain(doc.Author),
		lang:    string(doc.Language),
		created: doc.Created.UTC(),
	}
	if m.title == "" {
		m.title = plain(doc.Cover.Title)
	}
	if m.title == "" {
		return metadata{}, ErrTitle
	}
	if !languageTag.MatchString(m.lang) {
		return metadata{}, fmt.Errorf("%w: %q", ErrLanguage, m.lang)
	}
	return m, nil
}

// plain makes text fit for metadata, bookmarks and alternative texts, which need no glyphs: one line of valid text
// without controls (among them U+001B, which would start a language code in PDF) and soft hyphens.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) && r != noBreakSpace:
			return ' '
		case r == softHyphen, unicode.IsControl(r), invisible(r), r == utf8.RuneError, r&0xFFFE == 0xFFFE:
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' }), " ")
}

// xmp is the metadata stream: identification as PDF/A and PDF/UA, Dublin Core, and the extension schema that PDF/A
// wants because pdfuaid is not among the schemas it knows.
func (m metadata) xmp() []byte {
	at := m.created.Format(time.RFC3339)
	var b strings.Builder
	b.WriteString("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
	b.WriteString(xmpHead)
	fmt.Fprintf(&b, "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%[1]s</rdf:li><rdf:li xml:lang=\"%[2]s\">%[1]s</rdf:li></rdf:Alt></dc:title>\n",
		escapeXML(m.title), m.lang)
	if m.author != "" {
		fmt.Fprintf(&b, "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\n", escapeXML(m.author))
	}
	if m.subject != "" {
		fmt.Fprintf(&b, "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:description>\n", escapeXML(m.subject))
	}
	fmt.Fprintf(&b, "<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>\n", m.lang)
	fmt.Fprintf(&b, "<xmp:CreateDate>%[1]s</xmp:CreateDate><xmp:ModifyDate>%[1]s</xmp:ModifyDate><xmp:MetadataDate>%[1]s</xmp:MetadataDate>\n", at)
	fmt.Fprintf(&b, "<xmp:CreatorTool>%[1]s</xmp:CreatorTool><pdf:Producer>%[1]s</pdf:Producer>\n", producer)
	b.WriteString(xmpTail)
	return []byte(b.String())
}

// info is the older form of the same facts; PDF/A wants both to agree.
func (m metadata) info() string {
	var b strings.Builder
	b.WriteString("<</Title " + textString(m.title))
	if m.author != "" {
		b.WriteString(" /Author " + textString(m.author))
	}
	if m.subject != "" {
		b.WriteString(" /Subject " + textString(m.subject))
	}
	date := "(D:" + m.created.Format("20060102150405") + "Z)"
	fmt.Fprintf(&b, " /Creator %[1]s /Producer %[1]s /CreationDate %[2]s /ModDate %[2]s>>", textString(producer), date)
	return b.String()
}

func escapeXML(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder does not fail
	return b.String()
}

const xmpHead = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
`

const xmpTail = `<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
