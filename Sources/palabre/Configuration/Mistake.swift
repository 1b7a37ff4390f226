/// What is wrong in a file of the user's own, on its line: told, and passed over.
struct Mistake {
    let file: String
    /// With its line, in words.
    let sentence: String

    /// With the file's name before it.
    var whole: String { file + ", " + sentence.begunSmall }

    /// With the last part of that name.
    var short: String { (file.split(separator: "/").last.map(String.init) ?? file) + ", " + sentence.begunSmall }
}
