# %%
from IPython.display import HTML, SVG, Javascript, Latex, Markdown, display, publish_display_data

evil = "<script>alert('gotcha')</script>"
display(HTML(evil), Javascript("alert('gotcha')"), Markdown(evil), Latex(evil))
display(SVG(data=f"<svg xmlns='http://www.w3.org/2000/svg'>{evil}</svg>"))
publish_display_data(
    {
        kind: evil
        for kind in (
            "text/html",
            "application/javascript",
            "image/svg+xml",
            "text/plain",
            "image/png",
            "application/vnd.jupyter.widget-view+json",
        )
    }
)
print(evil)
raise ValueError(evil)
