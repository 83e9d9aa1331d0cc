import Organisation

/// People with the posts that they hold on a day.
struct RosterListing {
    let roster: Roster
    let registry: Registry
    let day: Day

    var listing: Listing {
        let rows = roster.people.flatMap { person in
            let posts = roster.posts(of: person.id, on: day)
            return posts.isEmpty ? [[person.name, "", "", "", person.email ?? ""]] : posts.map { row(person, $0) }
        }
        return Listing(
            [.init(heading: "Họ tên"), .init(heading: "Chức vụ"), .init(heading: "Cơ quan"), .init(heading: "Vai trò"), .init(heading: "Thư điện tử")],
            rows: rows, foot: "\(roster.people.count) người.", values: roster.people)
    }

    private func row(_ person: Person, _ post: Post) -> [String] {
        [
            person.name, post.title, registry[post.body]?.name(on: day)?.text ?? "",
            post.roles.map(\.vietnameseName).sorted().joined(separator: ", "), person.email ?? "",
        ]
    }
}
