"""The documents that the checks of this folder look at, made by the built program in a folder of their own."""
import json
import os
import pathlib
import subprocess

SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "Themes/Samples/rencontres-de-valbrune.json"

HOSTILE = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "</style><style>body{display:none}</style>",
    "[cliquez](javascript:alert(1))",
    "![image](http://exemple.fr/x.png)",
    "Un_mot_qui_ne_finit_pas" * 8,
    "deux mille signes : " + "et la suite, " * 150,
]

WORDS = (
    "les salles ouvertes le soir des bancs devant la gare une fête par saison un agenda commun relire ensemble la charte "
    "trouver un local accueillir celles et ceux qui arrivent prêter les tables afficher à la boulangerie réparer"
).split()


class Program:
    """The built program, which keeps what it keeps in a folder of the check's own."""

    def __init__(self, path, folder):
        self.path = path
        self.folder = pathlib.Path(folder)
        self.environment = dict(
            os.environ, HOME=str(folder), XDG_STATE_HOME=f"{folder}/state", XDG_DATA_HOME=f"{folder}/data",
            LC_ALL="C.UTF-8", SWIFT_BACKTRACE="enable=no")

    def __call__(self, *arguments, words=""):
        done = subprocess.run(
            [self.path, *map(str, arguments)], input=words, text=True, capture_output=True, env=self.environment)
        if done.returncode != 0:
            raise SystemExit(f"palabre {' '.join(map(str, arguments))}: {done.stderr.strip()}")
        return done.stdout

    def notes(self, workshop):
        """What is to be printed: the words of every note that is neither set aside nor a memo."""
        session = json.loads(self("show", workshop, "--json"))
        contributions = session.get("contributions", [])
        hidden = {note["id"] for note in contributions if note.get("aside") or note["kind"] == "memo"}
        for note in contributions:
            if note.get("parent") in hidden:
                hidden.add(note["id"])
        return [note.get("reformulation") or note["text"] for note in contributions if note["id"] not in hidden]


def workshops(program):
    """The workshops by name: a sample, one that is closed, one with nothing in it, one of hostile words, a long one."""
    folder = program.folder / "workshops"
    folder.mkdir(parents=True)
    program("import", SAMPLE, folder / "sample")

    approved = json.loads(SAMPLE.read_text())
    approved["closing"] = {"at": "2026-03-14T17:40:00.000+01:00", "validated": "2026-04-02"}
    (folder / "approved.json").write_text(json.dumps(approved))
    program("import", folder / "approved.json", folder / "approved")

    program("new", folder / "nothing")

    program("new", folder / "hostile", "--title", HOSTILE[1], "--place", HOSTILE[0])
    program("add", folder / "hostile", words="\n".join(HOSTILE))

    # Fifty themes of forty notes.
    titles = [" ".join(WORDS[(start + step) % len(WORDS)] for step in range(4)).capitalize() for start in range(50)]
    notes = "".join(f"## {number}. {title}\n\n" for number, title in enumerate(titles, 1))
    (folder / "long.md").write_text("---\ntitle: Assises de la vie locale\ndate: 2026-03-14\n---\n" + notes)
    program("import", folder / "long.md", folder / "long")
    for number, title in enumerate(titles, 1):
        lines = [
            f"{number}-{line} " + " ".join(WORDS[(number * line + step) % len(WORDS)] for step in range(6 + line % 17))
            for line in range(40)
        ]
        program("add", folder / "long", "--theme", f"{number}. {title}", words="\n".join(lines))
    return {name: folder / name for name in ["sample", "approved", "nothing", "hostile", "long"]}
