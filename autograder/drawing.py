"""The map as a picture: SVG, readable in grey, the same bytes for the same course and progress."""

from __future__ import annotations

from html import escape
from textwrap import wrap

from autograder.coursemap import CourseMap
from autograder.layout import Spot, arrows, spots
from autograder.outline import Outline
from autograder.progress import MARKS, State
from autograder.routes import GAP, GUTTER, HEIGHT, TOP, WIDTH, Point, corner, routes

LETTERS, LINES = 21, 2  # a box has room for
ROUND = 6  # the radius of an arrow's corner
NAME = "course-map"  # its style and its arrow's tip keep to themselves in a page that shows more than the map
STYLE = f"""
.{NAME} {{ max-width: 100%; height: auto }}
.{NAME} text {{ font-family: Helvetica, Arial, sans-serif; font-size: 12px; fill: #1a1a1a }}
.{NAME} .part {{ font-size: 14px; font-weight: bold; text-anchor: middle }}
.{NAME} .small {{ font-size: 11px; fill: #444 }}
.{NAME} .mark {{ font-size: 13px; text-anchor: end }}
.{NAME} .arrow {{ fill: none; stroke: #777; stroke-width: 1.3 }}
.{NAME} .done rect {{ fill: #c3d9c5; stroke: #4c6b50; stroke-width: 1.2 }}
.{NAME} .begun rect {{ fill: #f6ebc8; stroke: #6b5a1e; stroke-width: 1.6; stroke-dasharray: 7 3 }}
.{NAME} .next rect {{ fill: #fff; stroke: #111; stroke-width: 2.6 }}
.{NAME} .later rect {{ fill: #fff; stroke: #999; stroke-width: 1 }}
.{NAME} a {{ display: block; height: 100% }}
.{NAME} a:hover {{ background: rgba(0, 0, 0, 0.08) }}
"""
TIP = f"""<marker id="{NAME}-tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">
<path d="M0 0 L8 4 L0 8 z" fill="#555"/></marker>"""


def svg(course: CourseMap) -> str:
    """The picture of a map; a topic's box leads to its notebook, and the links are relative to assignments/."""
    parts, states = list(course.parts), course.states
    places = spots(course.roadmap, parts)
    wide = len(parts) * (WIDTH + GUTTER) + GUTTER
    rows = 1 + max((spot.row for spot in places.values()), default=0)
    foot = TOP + rows * (HEIGHT + GAP) + 2 * GAP
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="{NAME}" viewBox="0 0 {wide} {foot + GAP}" width="{wide}"'
        f' height="{foot + GAP}" role="img" aria-label="The topics of the course, and what each needs">',
        f"<style>{STYLE}</style>",
        f"<defs>{TIP}</defs>",
        '<rect width="100%" height="100%" rx="8" fill="#fff"/>',
        *(_heading(title, i) for i, title in enumerate(parts)),
        *(_arrow(path) for path in routes(places, arrows(course.roadmap)).values()),
        *(_box(course.outlines[slug], states[slug], spot) for slug, spot in places.items()),
        *(_key(state, i, foot) for i, state in enumerate(MARKS)),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _heading(title: str, column: int) -> str:
    x, _ = corner(Spot(column, 0))
    return f'<text class="part" x="{x + WIDTH / 2:g}" y="{TOP - 10}">{escape(title)}</text>'


def _arrow(path: list[Point]) -> str:
    """A path whose corners are rounded."""
    steps = [f"M{path[0][0]:g} {path[0][1]:g}"]
    for before, at, after in zip(path, path[1:], path[2:], strict=False):
        (x, y), (u, v) = _towards(at, before), _towards(at, after)
        steps.append(f"L{x:g} {y:g} Q{at[0]:g} {at[1]:g} {u:g} {v:g}")
    steps.append(f"L{path[-1][0]:g} {path[-1][1]:g}")
    return f'<path class="arrow" d="{" ".join(steps)}" marker-end="url(#{NAME}-tip)"/>'


def _towards(at: Point, to: Point) -> Point:
    """The point a little way from one corner to the next."""
    long = abs(to[0] - at[0]) + abs(to[1] - at[1])
    share = min(ROUND, long / 2) / long if long else 0.0
    return round(at[0] + share * (to[0] - at[0]), 2), round(at[1] + share * (to[1] - at[1]), 2)


def _box(outline: Outline, state: State, spot: Spot) -> str:
    x, y = corner(spot)
    time = f"{outline.number} · {outline.hours} h" if outline.hours.high else outline.number
    title = wrap(outline.topic.title, LETTERS, max_lines=LINES, placeholder=" …")
    lines = [f'<text x="{x + 9}" y="{y + 35 + 15 * i}">{escape(line)}</text>' for i, line in enumerate(title)]
    return "\n".join(
        [
            f'<g class="{state}">',
            f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="5"/>',
            f'<text class="small" x="{x + 9}" y="{y + 17}">{time}</text>',
            f'<text class="mark" x="{x + WIDTH - 8}" y="{y + 17}">{MARKS[state]}</text>',
            *lines,
            "</g>",
            f'<foreignObject x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}">{_link(outline, state)}</foreignObject>',
        ]
    )


def _link(outline: Outline, state: State) -> str:
    """A sheet of glass over the box. It is HTML's link, for JupyterLab opens those and chokes on SVG's."""
    name = escape(f"{outline.name}: {state}")
    return f'<a xmlns="http://www.w3.org/1999/xhtml" href="{escape(outline.notebook)}" title="{name}"></a>'


def _key(state: State, place: int, y: int) -> str:
    x = GUTTER + place * 110
    return (
        f'<g class="{state}"><rect x="{x}" y="{y - 6}" width="28" height="20" rx="4"/>'
        f'<text x="{x + 14}" y="{y + 8}" text-anchor="middle">{MARKS[state]}</text>'
        f'<text x="{x + 36}" y="{y + 8}">{state}</text></g>'
    )
