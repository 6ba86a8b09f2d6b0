def pick():
    require("nowhere")

pick()
