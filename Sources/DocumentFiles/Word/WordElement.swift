/// The elements of a Word file that matter for its words; every other one is passed over.
enum WordElement: String, XMLVocabulary {
    // Paragraphs and runs.
    case p, pPr, pStyle, numPr, numId, ilvl, pageBreakBefore, sectPr, type, rPr, rStyle, vanish, r, t
    case tab, ptab, br, cr, noBreakHyphen, sym, fldChar
    case hyperlink, smartTag, sdt, sdtContent, fldSimple, customXml, dir, bdo, oMath, oMathPara, ruby, rubyBase
    // Tracked changes.
    case ins, del, moveFrom, moveTo
    // Tables.
    case tbl, tr, trPr, tc, tcPr, gridSpan, gridBefore, gridAfter, vMerge, hMerge
    // Pictures and text boxes.
    case drawing, pict, object, txbxContent
    case alternateContent = "AlternateContent"
    case choice = "Choice"
    case fallback = "Fallback"
    // Stories.
    case body, footnote, endnote, hdr, ftr
    // Styles and numbering.
    case style, basedOn, abstractNum, num, lvl, lvlOverride, startOverride, abstractNumId, start, numFmt, lvlText, lvlRestart, isLgl
    case styleLink, numStyleLink
    // Relations.
    case relationship = "Relationship"

    static let byName = table()
}

extension XMLScanner {
    /// The element that was opened or closed last, nil for one that says nothing to us.
    var word: WordElement? { WordElement.byName[name] }
}
