"""What a trainer leaves for ``newsreader.text.judging.trees`` to read."""

import lightgbm


def written(booster: lightgbm.Booster) -> list[str]:
    """The trees, one a line, depth first."""

    def branch(node: dict) -> str:
        if "leaf_value" in node:
            return f"{node['leaf_value']:.3f}"
        if node["decision_type"] != "<=":
            raise ValueError(node["decision_type"])
        return f"{node['split_feature']}<={node['threshold']:.5g} {branch(node['left_child'])} {branch(node['right_child'])}"

    return [branch(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"]]
