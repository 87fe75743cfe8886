"""You list nodes as you meet them and turn the list round. A node that is met early may still owe something to one met
later: write a node down only after all of its parents."""


def topological(root):
    met, known = [root], {root}
    for node in met:
        for parent in node.parents:
            if parent not in known:
                known.add(parent)
                met.append(parent)
    return met[::-1]
