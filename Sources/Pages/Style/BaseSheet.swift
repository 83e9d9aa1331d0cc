extension Sheets {
    /// Elements as they are anywhere.
    static let base: StaticString = """
        *, ::before, ::after { box-sizing: border-box }
        html { background: var(--desk); color: var(--ink); font: 1rem/1.6 var(--screen-type); -webkit-text-size-adjust: 100% }
        body { margin: 0 }
        h1, h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0 }
        h1 { font-size: 1.45rem; line-height: 1.5; text-wrap: balance }
        h2 { font-size: 1.15rem; line-height: 1.5 }
        h3 { font-size: 1rem; margin: var(--wide-room) 0 var(--gap) }
        h4 { font-size: 1rem; font-weight: 400 }
        ul { list-style: none }
        a { color: var(--link); text-underline-offset: .22em; text-decoration-thickness: 1px }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px }
        .skip { position: absolute; left: var(--room); top: -6rem; background: var(--leaf); padding: var(--gap) var(--room); z-index: 3 }
        .skip:focus { top: var(--gap) }

        """
}
