extension Sheets {
    /// The document as it is printed.
    static let paper: StaticString = """
        .paper { background: var(--leaf); border: 1px solid var(--hair); padding: 2.5rem 2.25rem 3rem 4rem; font: 1.08rem/1.65 var(--paper-type); overflow-wrap: break-word }
        .keeps-lines :is(p, td, th) { white-space: pre-line }
        .paper p { margin: 0 0 .5em }
        .paper .head { text-align: center; font-weight: 600 }
        .paper .heading { font-weight: 700; margin-top: .9em }
        .paper .columns { display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between }
        .paper .columns p { flex: 1 1 9rem }
        .paper .columns.signature p + p { text-align: center; font-weight: 600 }
        .paper p.furniture, .paper .furniture { color: var(--pencil); font-size: .82em }
        .paper .not-understood { border-left: 3px dotted var(--warning); padding-left: var(--gap); margin-left: calc(-3px - var(--gap)) }
        .paper .unread { color: var(--warning); font: 600 .78rem/1.6 var(--screen-type); margin-right: .5em }
        .wide { overflow-x: auto; margin: .75em -1rem .75em -2.75rem }
        .paper table { border-collapse: collapse; width: 100%; font-size: .94em; line-height: 1.5 }
        .paper th, .paper td { border: 1px solid var(--edge); padding: .3em .5em; text-align: left; vertical-align: top; min-width: 2.2em; position: relative }
        .paper th { text-align: center }
        .paper .short { width: 1%; white-space: nowrap }
        @media (max-width: 60rem) { .paper { padding: 1.25rem 1rem 1.5rem 2.6rem } .wide { margin-inline: -1.6rem 0 } }
        @media (max-width: 40rem) { .paper { margin: 0 calc(-1 * var(--room)); border-inline: 0; font-size: 1.05rem } .paper table { min-width: 34rem } }

        """
}
