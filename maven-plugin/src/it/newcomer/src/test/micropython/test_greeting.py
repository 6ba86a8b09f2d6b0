import app


def test_name():
    assert app.greet("board") == "hello, board"


def test_file():
    # What is tested is what was compiled, not its source.
    assert app.greeting.__file__ == "app/greeting.mpy", app.greeting.__file__
