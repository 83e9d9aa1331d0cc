extension Sheets {
    /// The summary, and the two halves below it: side by side on a screen, one after the other on a phone.
    static let frame: StaticString = """
        .summary { padding: var(--room) var(--wide-room); max-width: 100rem; margin: 0 auto }
        .facts, .remark { color: var(--pencil); font-size: .94rem }
        .remark { border-left: 3px solid var(--warning); padding-left: var(--gap); margin-top: var(--gap) }
        .counts { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-top: var(--gap); font-size: .94rem }
        .counts b { font-variant-numeric: tabular-nums }
        .counts .serious { color: var(--serious) } .counts .warning { color: var(--warning) } .counts .note { color: var(--note) }
        nav { display: none; gap: 0; position: sticky; top: 0; z-index: 2; background: var(--desk); border-block: 1px solid var(--hair) }
        nav a { flex: 1; text-align: center; padding: .6rem .15rem; font-size: .9rem; text-decoration: none }
        main { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); max-width: 100rem; margin: 0 auto; height: 100vh; height: 100dvh; border-top: 1px solid var(--hair) }
        .source, .reading { overflow: auto; padding: var(--room) var(--wide-room) 40vh; scroll-padding-block: 20vh; overscroll-behavior: auto }
        .reading { border-left: 1px solid var(--hair) }
        .legend { font-size: .86rem; color: var(--pencil); margin-bottom: var(--gap) }
        .legend mark { margin-right: .35rem; white-space: nowrap; color: var(--ink) }
        @media (max-width: 40rem) { h1 { font-size: 1.2rem } }
        @media (max-width: 60rem) {
          .summary { padding: var(--room) }
          nav { display: flex }
          main { display: block; height: auto }
          .source, .reading { overflow: visible; padding: var(--room) }
          .reading { border-left: 0; border-top: 1px solid var(--hair) }
          html { scroll-padding-top: 4rem }
        }

        """
}
