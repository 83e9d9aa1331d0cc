extension Sheets {
    /// On paper: the document first, then the reading; marks keep their lines and are named, for most printers know no colour.
    static let print: StaticString = """
        @page { margin: 18mm 15mm }
        @media print {
          :root { --desk: #fff; --leaf: #fff; --ink: #000; --pencil: #444; --hair: #bbb; --edge: #777; --link: #000; --lit: transparent !important;
            --serious: #000; --warning: #000; --note: #000; --lead-line: #000; --coordinating-line: #000; --deadline-line: #000; --target-line: #000; --product-line: #000;
            --lead: transparent; --coordinating: transparent; --deadline: transparent; --target: transparent; --product: transparent }
          html { font-size: 10.5pt } nav, .skip, .finding a::after { display: none }
          .summary { padding: 0 0 var(--room) }
          main { display: block; height: auto; border: 0 }
          .source, .reading { overflow: visible; padding: 0; border: 0 }
          .reading { break-before: page }
          .paper { border: 0; padding: 0 0 0 2.6rem } .wide { overflow: visible; margin-inline: 0 }
          .paper mark::before { display: inline; font-size: .62rem } mark { text-decoration-thickness: 1px }
          .card, tr, .finding { break-inside: avoid } h2, h3, .paper .heading { break-after: avoid }
          details::details-content { content-visibility: visible; block-size: auto }
        }

        """
}
