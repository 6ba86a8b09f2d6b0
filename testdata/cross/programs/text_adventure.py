# Dispatch over nested dictionaries with functions as values.
rooms = {
    "hall": {"text": "A hall.", "exits": {"north": "library", "east": "kitchen"}},
    "library": {"text": "Books.", "exits": {"south": "hall"}, "items": ["book"]},
    "kitchen": {"text": "Knives.", "exits": {"west": "hall"}, "items": []},
}
class Game:
    def __init__(self): self.room, self.bag, self.over = "hall", [], False
    def go(self, where):
        try: self.room = rooms[self.room]["exits"][where]
        except KeyError: return "No way."
        return rooms[self.room]["text"]
    def take(self, what):
        items = rooms[self.room].get("items") or []
        if what not in items: return "Nothing."
        items.remove(what)
        self.bag += [what]
        return "Taken."
    def quit(self): self.over = True; return "Bye."
    def run(self, script):
        for line in script:
            if self.over: break
            verb, *rest = line.split()
            f = getattr(self, verb, None)
            yield f(*rest) if f else "What?"
g = Game()
print(list(g.run(["go north", "take book", "take book", "go up", "dance", "quit", "go south"])), g.bag, g.room)
