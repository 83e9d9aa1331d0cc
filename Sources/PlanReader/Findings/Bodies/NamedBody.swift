import Documents
import Planning

/// A body that tasks name, with the place that names it first.
struct NamedBody {
    var name: String
    var citation: Citation
    /// The path of the task that names it first.
    var path: String
    /// How many tasks name it.
    var count: Int
}

extension Evidence {
    /// Every body that leads or coordinates, each once, in the order of first mention.
    var namedBodies: [NamedBody] {
        var bodies: [NamedBody] = []
        var places: [String: Int] = [:]
        for task in tasks {
            for body in task.leads + task.coordinating {
                if let place = places[body.value] {
                    bodies[place].count += 1
                } else {
                    places[body.value] = bodies.count
                    bodies.append(NamedBody(name: body.value, citation: body.citation, path: task.path, count: 1))
                }
            }
        }
        return bodies
    }
}
