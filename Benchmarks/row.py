"""What a goal is made of: rows of contenders, and gates that the product has to pass."""

import dataclasses
import typing

MEBIBYTE = 1 << 20


@dataclasses.dataclass
class Row:
    """Programs that do the same work on the same file, or the same program on files of several sizes."""

    title: str
    # What is compared, in a sentence or two.
    words: str
    contenders: list
    gates: list
    # (format, count) of each file.
    files: set
    # Tells why the row cannot be measured yet; nothing where it can.
    obstacle: typing.Callable = lambda: ""
    # Whether the product prints a line for each record, which is counted once.
    prints_records: bool = True


@dataclasses.dataclass(frozen=True)
class Gate:
    """A claim about the product, and how it is judged."""

    claim: str
    # From medians by contender's name: the figure in words, and whether the claim holds; None where a contender is
    # missing.
    judge: typing.Callable


def rate(product, least):
    """At least so many bytes of input a second."""

    def judge(medians):
        reached = product.size / medians[product.name].wall
        return f"{reached / 1e9:.2f} GB/s", reached >= least

    return Gate(f"at least {least / 1e9:.1f} GB/s of input", judge)


def at_most(product, other, times):
    """At most so many times the time of another."""

    def judge(medians):
        if other not in medians:
            return None
        ratio = medians[product].wall / medians[other].wall
        return f"{ratio:.2f} ×", ratio <= times

    return Gate(f"at most {times} × the time of {other}", judge)


def faster(product, other, times):
    """At least so many times as fast as another."""

    def judge(medians):
        if other not in medians:
            return None
        ratio = medians[other].wall / medians[product].wall
        return f"{ratio:.1f} ×", ratio >= times

    return Gate(f"at least {times} × as fast as {other}", judge)


def memory(product, most):
    """At most so many MiB at the peak."""

    def judge(medians):
        used = medians[product].memory / MEBIBYTE
        return f"{used:.0f} MiB", used <= most

    return Gate(f"at most {most} MiB of memory", judge)


def small(name, path, most):
    """A report of at most so many KiB."""

    def judge(medians):
        size = path.stat().st_size
        return f"{size:,} bytes", size <= most * 1024

    return Gate(f"{name}: at most {most} KiB", judge)


def linear(start, small, large, factor):
    """Time grows no faster than the file, within 10 %, once the time to start is taken off."""

    def judge(medians):
        first = medians[start].wall
        growth = (medians[large].wall - first) / max(1e-9, medians[small].wall - first) / factor
        return f"{growth:.2f} × as long for each record", growth <= 1.1

    return Gate(f"{large} against {small}: at most 1.1 × as long for each record", judge)
