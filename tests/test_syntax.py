"""Trees of Python text, wanted by many at once."""

import ast
import gc
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from autograder.syntax import tree

TEXT = "\n".join(f"x{k} = {'(' * 40}1{')' * 40}{' + 1' * (k % 50)}" for k in range(200))


@pytest.fixture
def gives_way():
    """While a tree is made, garbage is collected, and whoever hears of that lets other threads go on."""

    def callback(phase, info):
        time.sleep(0)

    before = gc.get_threshold()
    gc.callbacks.append(callback)
    gc.set_threshold(50)
    yield
    gc.set_threshold(*before)
    gc.callbacks.remove(callback)


@pytest.mark.usefixtures("gives_way")
def test_threads_do_not_disturb_each_other():
    """What a class handed in is read by several threads; Python 3.11 cannot parse in two of them."""
    with ThreadPoolExecutor(8) as pool:
        trees = list(pool.map(tree, [TEXT] * 16))
    assert {ast.dump(each) for each in trees} == {ast.dump(trees[0])}
