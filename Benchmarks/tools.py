"""What the measuring needs besides the program: peers from pip, floors in C, and the files."""

import hashlib
import importlib.metadata
import os
import pathlib
import shutil
import subprocess
import sys

import data

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
BUILD = ROOT / ".build"
DATA = BUILD / "bench-data"
PACKAGES = BUILD / "bench-peers"
PROGRAM = BUILD / "release" / "clearingpoint"

# Floors and what they are linked with.
FLOORS = {"sax": ("libxml-2.0", "-lxml2"), "inflate": ("zlib", "-lz")}


class Peers:
    """Python packages that the product is measured against, each installed when it is first wanted."""

    def __init__(self, say):
        self.say = say
        self.found = {}

    def version(self, package):
        """The version that can be used; none where it cannot be had."""
        if package not in self.found:
            self.found[package] = self._look(package) or self._install(package)
        return self.found[package]

    @staticmethod
    def environment():
        return {"PYTHONPATH": str(PACKAGES)}

    def _look(self, package):
        for path in [str(PACKAGES), None]:
            found = importlib.metadata.distributions(name=package, **({"path": [path]} if path else {}))
            for distribution in found:
                return distribution.version
        return None

    def _install(self, package):
        self.say(f"Installing {package}")
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        done = subprocess.run([*command, "--target", str(PACKAGES), package], stdin=subprocess.DEVNULL)
        version = self._look(package) if done.returncode == 0 else None
        if version is None:
            self.say(f"SKIPPED: {package} cannot be had with pip here; its figures are missing below")
        return version


class Floors:
    """Small programs in C that do the part of the work that nobody can leave out."""

    def __init__(self, say):
        self.say = say
        self.found = {}

    def path(self, name):
        """The built program; none where it cannot be built."""
        if name not in self.found:
            self.found[name] = self._build(name)
        return self.found[name]

    def _build(self, name):
        library, plain = FLOORS[name]
        flags = [plain]
        if shutil.which("pkg-config"):
            told = subprocess.run(["pkg-config", "--cflags", "--libs", library], capture_output=True, text=True)
            flags = told.stdout.split() or flags
        target = BUILD / f"bench-{name}"
        source = HERE / "floors" / f"{name}.c"
        compiler = os.environ.get("CC", "cc")
        try:
            subprocess.run([compiler, "-O2", "-o", target, source, *flags], check=True, stdin=subprocess.DEVNULL)
        except (OSError, subprocess.CalledProcessError):
            self.say(f"SKIPPED: {source.name} cannot be built with {compiler}; its figures are missing below")
            return None
        return target


class Files:
    """The files that are read. They are made once, in a process of their own, and made anew when the generator
    changes; those of more than a million records are taken away after use."""

    def __init__(self, say):
        self.say = say
        recipe = hashlib.sha256((HERE / "data.py").read_bytes()).hexdigest()
        stamp = DATA / "recipe"
        if DATA.exists() and (not stamp.exists() or stamp.read_text() != recipe):
            self.say("The generator has changed: the files are made anew")
            shutil.rmtree(DATA)
        DATA.mkdir(parents=True, exist_ok=True)
        stamp.write_text(recipe)

    @staticmethod
    def path(format, count):
        return DATA / f"stays-{count}.{format}"

    def make(self, wanted):
        """Makes what is missing of (format, count)."""
        for count in sorted({count for _, count in wanted}):
            formats = {format for format, own in wanted if own == count}
            # A compressed file is made of the plain one, a long one of one with a million records.
            texts = {format.removesuffix(".gz") for format in formats if format != "xlsx"}
            if count > data.BODY:
                self.make({(format, data.BODY) for format in texts})
            for format in sorted(formats | texts, key=lambda format: (format.endswith(".gz"), format)):
                if not self.path(format, count).exists():
                    self._make({format} | (texts if count <= data.BODY and format in texts else set()), count)

    def _make(self, formats, count):
        missing = sorted(format for format in formats if not self.path(format, count).exists())
        self.say(f"Making {count:,} records as {', '.join(missing)}")
        subprocess.run([sys.executable, HERE / "data.py", DATA, str(count), *missing], check=True)

    def clear_long(self):
        """Takes long files away."""
        for path in DATA.glob("stays-*"):
            if int(path.name.removeprefix("stays-").split(".")[0]) > data.BODY:
                path.unlink()
