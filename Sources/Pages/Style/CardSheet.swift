extension Sheets {
    /// Tasks and findings, as notes beside the paper.
    static let cards: StaticString = """
        .findings { margin-bottom: var(--wide-room) }
        .finding-list { margin: var(--gap) 0 }
        .finding { font-size: .94rem; padding: .2rem .5rem .2rem .6rem; border-left: 3px solid var(--lit); background: var(--lit-ground); text-wrap: pretty }
        .finding a { color: var(--ink); text-decoration: none }
        .finding a::after { content: " →"; color: var(--link) }
        .finding a:hover { text-decoration: underline 1px var(--edge) }
        .finding .shape { font-size: .9em } .finding .path { color: var(--pencil) }
        .serious :is(b, .shape) , .finding.serious b, .finding.serious .shape { color: var(--serious) }
        .finding.warning b, .finding.warning .shape { color: var(--warning) }
        .finding.note b, .finding.note .shape { color: var(--note) }
        .finding:target, .card:target { --lit: var(--here); --lit-ground: var(--here-ground) }
        details { margin: var(--gap) 0; font-size: .94rem } summary { cursor: pointer; color: var(--link); padding: .3rem 0 }
        .above { color: var(--pencil); font-weight: 400 }
        .card { border-top: 1px solid var(--hair); border-left: 3px solid var(--lit); background: var(--lit-ground); padding: .7rem .25rem .8rem .75rem; margin-left: -.75rem; scroll-margin-block: 1rem }
        .card h4 a { color: var(--ink); text-decoration: none; display: block; padding-left: 2.2rem; text-indent: -2.2rem }
        .card h4 a:hover { text-decoration: underline 1px var(--edge) }
        .card .number { display: inline-block; width: 2.2rem; text-indent: 0; font-weight: 700; color: var(--link); font-variant-numeric: tabular-nums }
        .card .facts, .card dl, .card .finding { margin-left: 2.2rem }
        .card .finding { padding-left: 0; border-left: 0; margin-top: .25rem }
        .card dl { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .1rem .75rem; margin-top: .25rem; font-size: .94rem }
        .card dt { color: var(--pencil) }
        .card dd a { color: inherit; text-decoration: underline var(--line-look, solid) 2px var(--line, var(--edge)); text-underline-offset: .28em }
        .card dd a:hover { background: var(--tint) }
        dd .lead { --tint: var(--lead); --line: var(--lead-line) }
        dd .coordinating { --tint: var(--coordinating); --line: var(--coordinating-line); --line-look: dashed }
        dd .deadline { --tint: var(--deadline); --line: var(--deadline-line); --line-look: double }
        dd .target { --tint: var(--target); --line: var(--target-line); --line-look: dotted }
        dd .product { --tint: var(--product); --line: var(--product-line); --line-look: wavy }
        .card dd .product { text-decoration-thickness: 1px }
        .missing, .elsewhere { color: var(--pencil) } .elsewhere { white-space: nowrap } .missing { font-style: italic }
        @media (max-width: 40rem) { .card .facts, .card dl, .card .finding { margin-left: 0 } .card dl { grid-template-columns: 4.75rem minmax(0, 1fr) } }

        """
}
