# %%
shell = get_ipython()


class Names(dict):
    def __setitem__(self, name, value):
        if name in ("mean", "spread"):
            raise RuntimeError("no stand-ins here")
        super().__setitem__(name, value)


shell.events.register("pre_run_cell", lambda info: None)
shell.events.register("post_run_cell", lambda result: print("after"))
shell.input_transformers_cleanup.append(lambda lines: [line.replace("0.0", "1.0") for line in lines])
shell.set_custom_exc((Exception,), lambda *args, **kwargs: None)
shell.display_pub.publish = lambda *args, **kwargs: None


# %% solution="mean"
def mean(x):
    return 0.0


# %%
shell.user_ns = Names(shell.user_ns)
