public import SQL

/// The tables that a number of steps of the schema leave behind, each after all that it points at.
public enum StoredTables {
    /// The tables of this program's schema.
    public static let current = after(StorageSchema.migrations)

    /// The tables after some steps.
    public static func after(_ steps: [Migration]) -> [Table] {
        steps.flatMap(\.changes).reduce(into: []) { tables, change in change.apply(to: &tables) }
    }
}

extension Migration.Change {
    fileprivate func apply(to tables: inout [Table]) {
        switch self {
        case .createTable(let table): tables.append(table)
        case .createSearch(let name): tables.append(Self.search(name))
        case .rebuild(let table, _):
            if let index = tables.firstIndex(where: { $0.name == table.name }) { tables[index] = table }
        case .addColumn(let name, let column):
            if let index = tables.firstIndex(where: { $0.name == name }) { tables[index] = tables[index].with(column) }
        case .createIndex: break
        }
    }

    /// What both engines keep of the search index; what each makes of it follows by itself.
    private static func search(_ name: String) -> Table {
        Table(
            name, [Column("authority", .id), Column("kind", .text), Column("owner", .id), Column("marked", .text), Column("folded", .text)],
            key: ["authority", "kind", "owner"])
    }
}

extension Table {
    fileprivate func with(_ column: Column) -> Table {
        Table(name, columns + [column], key: key, uniques: uniques, links: links, checks: checks, life: life)
    }
}
