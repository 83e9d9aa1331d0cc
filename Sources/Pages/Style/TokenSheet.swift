extension Sheets {
    /// Every colour and size, by what it is for. Both sets hold a contrast of 4.5 : 1 for words and 3 : 1 for signs.
    static let tokens: StaticString = """
        :root {
          color-scheme: light dark;
          --desk: #f4f2ee; --leaf: #fffefb; --ink: #20242a; --pencil: #585d66; --hair: #ddd8ce; --edge: #8b867b;
          --link: #174f86; --here: #b4540a; --focus: #b4540a; --here-ground: #fbe9d6; --lit: transparent; --lit-ground: transparent;
          --lead: #dbe8f7; --lead-line: #1c5a9c; --coordinating: #d9efe9; --coordinating-line: #17705c;
          --deadline: #fbe7bd; --deadline-line: #8a5a00; --target: #e3efd0; --target-line: #4c6b12; --product: #eee1f6; --product-line: #74439a;
          --serious: #ab2318; --warning: #8a5200; --note: #4b5563;
          --gap: .5rem; --room: 1rem; --wide-room: 1.75rem; --corner: 5px;
          --screen-type: "Be Vietnam Pro", "Noto Sans", "Segoe UI", Roboto, system-ui, "Liberation Sans", sans-serif;
          --paper-type: "Times New Roman", "Liberation Serif", "Noto Serif", serif;
        }
        @media (prefers-color-scheme: dark) { :root {
          --desk: #14171a; --leaf: #1d2125; --ink: #e9e6e0; --pencil: #aeb2b8; --hair: #343a41; --edge: #7f868f;
          --link: #93c4f2; --here: #f2a65a; --focus: #f2a65a; --here-ground: #3b2a18;
          --lead: #1e3750; --lead-line: #86baf0; --coordinating: #16392f; --coordinating-line: #7fd0b6;
          --deadline: #45360f; --deadline-line: #ecbf5e; --target: #2d3c14; --target-line: #b5d46c; --product: #3a2a4a; --product-line: #d0a6ee;
          --serious: #ff9d93; --warning: #f0b75c; --note: #b3bac4;
        } }

        """
}
