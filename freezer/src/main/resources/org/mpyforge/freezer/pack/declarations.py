# Runs a project's setup.py or manifest.py in a sandbox, to learn what it declares. Given are
# image, a ROMFS of the project's files; script, a path in it; found, to be filled with what JSON
# can say. Whatever a script may import or call for that purpose is here, and does nothing more.
import json
import os as real_os
import sys
import vfs

vfs.umount("/")
vfs.mount(vfs.VfsRom(image), "/")
real_os.chdir("/")
sys.path[:] = ["", "/lib"]
found = {}


class Namespace:
    def __init__(self, **names):
        for name in names:
            setattr(self, name, names[name])


class Anything:
    """A class to derive from, or an object that does nothing."""

    def __init__(self, *args, **kw):
        pass


def nothing(*args, **kw):
    return None


def plain(value):
    if isinstance(value, dict):
        return {str(key): plain(value[key]) for key in value}
    if isinstance(value, (list, tuple, set)):
        return [plain(item) for item in value]
    return value if isinstance(value, str) else str(value)


# ---- os.path, which setup scripts use to find their files


def join(*parts):
    path = ""
    for part in parts:
        if part.startswith("/") or not path:
            path = part
        else:
            path += part if path.endswith("/") else "/" + part
    return path


def normpath(path):
    names = []
    for name in path.split("/"):
        if name == ".." and names and names[-1] != "..":
            names.pop()
        elif name not in ("", "."):
            names.append(name)
    return ("/" if path.startswith("/") else "") + "/".join(names) or "."


def dirname(path):
    folder = path[: path.rfind("/") + 1]
    return folder.rstrip("/") or folder


def basename(path):
    return path[path.rfind("/") + 1 :]


def absolute(path):
    return normpath(join(real_os.getcwd(), path))


def mode(path):
    try:
        return real_os.stat(absolute(path))[0]
    except OSError:
        return 0


def walk(top):
    folders = []
    files = []
    for name in sorted(real_os.listdir(top)):
        (folders if isdir(join(top, name)) else files).append(name)
    yield top, folders, files
    for name in folders:
        yield from walk(join(top, name))


def isdir(path):
    return mode(path) & 0x4000 != 0


os_path = Namespace(
    join=join,
    normpath=normpath,
    dirname=dirname,
    basename=basename,
    abspath=lambda path: normpath(join("/", path)),
    realpath=lambda path: normpath(join("/", path)),
    exists=lambda path: mode(path) != 0,
    isfile=lambda path: mode(path) & 0x8000 != 0,
    isdir=isdir,
    split=lambda path: (dirname(path), basename(path)),
    sep="/",
)
os = Namespace(path=os_path, sep="/", linesep="\n", name="posix", walk=walk, environ={})
for name in ("listdir", "stat", "getcwd", "chdir"):
    setattr(os, name, getattr(real_os, name))
os.getenv = lambda name, default=None: default


# ---- setup.py


def setup(**kw):
    for name in kw:
        found[name] = plain(kw[name])


def fits(name, patterns):
    for pattern in patterns:
        if pattern.endswith("*") and name.startswith(pattern[:-1]) or name == pattern:
            return True
        if pattern.startswith("*") and name.endswith(pattern[1:]):
            return True
    return False


def find_packages(where=".", exclude=(), include=("*",)):
    packages = []
    top = normpath(join("/", where))
    for folder, _, files in walk(top):
        name = folder[len(top) :].strip("/").replace("/", ".")
        if name and "__init__.py" in files and fits(name, include) and not fits(name, exclude):
            packages.append(name)
    return packages


def find_namespace_packages(where=".", exclude=(), include=("*",)):
    packages = []
    top = normpath(join("/", where))
    for folder, _, files in walk(top):
        name = folder[len(top) :].strip("/").replace("/", ".")
        if name and files and fits(name, include) and not fits(name, exclude):
            packages.append(name)
    return packages


command = Namespace(sdist=Anything, build_py=Anything, install=Anything)
setuptools = Namespace(
    setup=setup,
    find_packages=find_packages,
    find_namespace_packages=find_namespace_packages,
    Extension=Anything,
    Command=Anything,
    command=command,
)
modules = {
    "os": os,
    "os.path": os_path,
    "setuptools": setuptools,
    "distutils": Namespace(core=setuptools, command=command),
    "distutils.core": setuptools,
    "sdist_upip": Namespace(sdist=Anything),
    "optimize_upip": Namespace(OptimizeUpip=Anything),
    "codecs": Namespace(open=lambda path, mode="r", *rest, **kw: open(path, mode)),
}
for name in ("setuptools", "distutils"):
    modules[name + ".command"] = command
    for part in ("sdist", "build_py", "install"):
        modules[name + ".command." + part] = Namespace(**{part: Anything})
for name in modules:
    sys.modules[name] = modules[name]


# ---- manifest.py


class Options:
    def __init__(self, given):
        self.given = given

    def defaults(self, **kw):
        for name in kw:
            self.given.setdefault(name, kw[name])

    def __getattr__(self, name):
        return self.given.get(name)


def add(kind, item):
    found.setdefault(kind, []).append(item)


def metadata(**kw):
    for name in kw:
        if kw[name] is not None:
            found["summary" if name == "description" else name] = plain(kw[name])
    return Namespace(**kw)


def require(name, version=None, library=None, pypi=None, **kw):
    add("install_requires", name + ("==" + version if version else ""))


def module(path, base_path=".", opt=None):
    add("files", [normpath(path), normpath(join(base_path, path))])


def package(path, files=None, base_path=".", opt=None):
    wanted = normpath(join(base_path, path))
    if not isdir(wanted):
        raise ValueError("no folder '" + wanted + "' in the project")
    top = absolute(wanted)
    for folder, _, names in walk(top):
        inside = folder[len(top) :].strip("/")
        for name in names:
            below = join(inside, name)
            if name.endswith(".py") and (files is None or below in files):
                add("files", [normpath(join(path, below)), join(folder, name).strip("/")])


def freeze(path, script=None, opt=None):
    if script is None:
        package("", base_path=path)
    else:
        for item in [script] if isinstance(script, str) else script:
            if isdir(join(path, item)):
                package(item, base_path=path)
            else:
                module(item, path)


def include(manifest, **kw):
    for path in [manifest] if isinstance(manifest, str) else manifest:
        run(normpath(path if path.endswith(".py") else join(path, "manifest.py")), kw)


functions = {
    "metadata": metadata,
    "require": require,
    "module": module,
    "package": package,
    "include": include,
    "freeze": freeze,
    "freeze_as_mpy": freeze,
    "freeze_as_str": freeze,
    "add_library": nothing,
    "c_module": nothing,
}


def run(path, options):
    names = {"__name__": "__main__", "__file__": join("/", path), "options": Options(options)}
    names.update(functions if script != "setup.py" else {})
    with open(path) as f:
        source = f.read()
    exec(compile(source, path, "exec"), names)


run(script, {})
result = json.dumps(found)
