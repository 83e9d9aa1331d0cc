extension Sheets {
    /// Words that mean something. Each field has its own ground, its own line below and its own name, so that none rests on colour alone.
    static let marks: StaticString = """
        mark { color: inherit; background: var(--tint); padding: .06em .1em; border-radius: 2px; text-decoration: underline var(--line-look, solid) var(--line); text-decoration-thickness: 2px; text-underline-offset: .26em; text-decoration-skip-ink: none; -webkit-box-decoration-break: clone; box-decoration-break: clone }
        mark a, .task > a, .found > a { color: inherit; text-decoration: none; -webkit-user-drag: none; user-select: text }
        mark a { text-decoration: inherit }
        mark a:hover, .task > a:hover, .found > a:hover { text-decoration: underline 1px var(--edge) }
        mark.lead { --tint: var(--lead); --line: var(--lead-line) }
        mark.coordinating { --tint: var(--coordinating); --line: var(--coordinating-line); --line-look: dashed }
        mark.deadline { --tint: var(--deadline); --line: var(--deadline-line); --line-look: double }
        mark.target { --tint: var(--target); --line: var(--target-line); --line-look: dotted }
        mark.product { --tint: var(--product); --line: var(--product-line); --line-look: wavy; text-decoration-thickness: 1px }
        .paper mark::before { display: none; font: 600 .68rem/1 var(--screen-type); color: var(--line); margin-right: .35em; text-decoration: none }
        .paper mark:target::before { display: inline }
        .paper mark.lead::before { content: "chủ trì" } .paper mark.coordinating::before { content: "phối hợp" }
        .paper mark.deadline::before { content: "thời hạn" } .paper mark.target::before { content: "chỉ tiêu" } .paper mark.product::before { content: "sản phẩm" }
        mark:target { outline: 2px solid var(--here); outline-offset: 1px }
        .task:target, .found:target { --lit: var(--here); --lit-ground: var(--here-ground) }
        .task, .found { background: var(--lit-ground); padding: .12em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone }
        .found.serious { border-bottom: 2px dotted var(--serious) } .found.warning { border-bottom: 2px dotted var(--warning) } .found.note { border-bottom: 1px dotted var(--note) }
        .paper .number { position: absolute; transform: translateX(calc(-100% - .6rem)); min-width: 1.9rem; padding: .05rem .3rem; text-align: right; font: 600 .8rem/1.7 var(--screen-type); font-variant-numeric: tabular-nums; color: var(--link); text-decoration: none; border-right: 3px solid var(--lit); user-select: none }
        .paper p { position: relative }
        .paper p .number { left: 0 }
        .paper td .number { position: static; display: inline-block; transform: none; min-width: 0; padding: 0 .3rem 0 0; border: 0 }

        """
}
