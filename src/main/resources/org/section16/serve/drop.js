"use strict";

// The page to drop documents on. It shows pages from /v1/report and downloads results from /v1/parse.
(() => {
  const FORMATS = [
    ["JSON", "json", ".json"],
    ["XML", "xml", ".xml"],
    ["CSV", "csv", ".csv"],
    ["Markdown", "markdown", ".md"],
    ["Text", "text", ".txt"],
  ];
  const PASTED = "pasted.md";
  const element = (id) => document.getElementById(id);
  const status = element("status");
  const problem = element("problem");
  const frame = element("page");

  /** The files or archives that were opened, with their names. */
  let documents = [];
  /** The number of the latest request: responses to earlier ones are ignored. */
  let latestRequest = 0;
  let shownUrl = "";

  const query = (parameters) => "?" + new URLSearchParams(parameters);

  /** Posts a request; returns the response as a blob, or throws an error with the reason. */
  async function post(path, parameters, body) {
    let response;
    try {
      response = await fetch(path + query(parameters), { method: "POST", body });
    } catch (failure) {
      throw new Error("The server does not respond (" + failure.message + ").");
    }
    if (response.ok) return response.blob();
    let reason = "No response";
    try {
      reason = (await response.json()).detail || reason;
    } catch {
      // The response may come from a proxy: only its status is known.
    }
    throw new Error(reason[0].toUpperCase() + reason.slice(1) + " (" + response.status + ").");
  }

  /** Combines several files into one body. */
  function multipart(files) {
    const form = new FormData();
    files.forEach((file) => form.append("document", file.body, file.name));
    return form;
  }

  const isArchive = (name) => /\.(zip|tar|tgz|tar\.gz)$/i.test(name);

  async function run(work) {
    const request = ++latestRequest;
    problem.textContent = "";
    status.textContent = "Reading …";
    try {
      await work(() => request === latestRequest);
    } catch (failure) {
      if (request === latestRequest) {
        status.textContent = "";
        problem.textContent = failure.message;
      }
    }
  }

  /** Shows a page from the server in the frame. */
  async function show(blob, title) {
    const html = new Blob([blob], { type: "text/html;charset=utf-8" });
    if (shownUrl) URL.revokeObjectURL(shownUrl);
    shownUrl = URL.createObjectURL(html);
    element("result").hidden = false;
    element("title").textContent = title;
    const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
    frame.src = shownUrl;
    await loaded;
    listen(frame.contentDocument);
    element("title").focus({ preventScroll: true });
    return html;
  }

  function download(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  function setDownloads(buttons) {
    element("downloads").replaceChildren(...buttons.map(([label, act]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => run(async () => {
        await act();
        status.textContent = label + " was downloaded.";
      }));
      return button;
    }));
  }

  const stem = (name) => name.replace(/^.*[/\\]/, "").replace(/\.[^.]+$/, "") || "document";

  async function showDocument(source) {
    await run(async (isLatest) => {
      element("result").hidden = true;
      const page = await post("/v1/report", source.parameters, source.body);
      if (!isLatest()) return;
      const html = await show(page, source.name);
      element("back").hidden = documents.length < 2 && !isArchive(documents[0]?.name ?? "");
      setDownloads([
        ...FORMATS.map(([label, format, extension]) => [label, async () => {
          const result = await post("/v1/parse", { ...source.parameters, format }, source.body);
          download(result, stem(source.name) + extension);
        }]),
        ["Page", async () => download(html, stem(source.name) + ".html")],
      ]);
      status.textContent = source.name + " is shown.";
    });
  }

  /** The request for a document: one of the files, or one in an archive. */
  function source(name) {
    const file = documents.find((each) => each.name === name);
    if (file) return { name, body: file.body, parameters: { name } };
    const archive = documents.find((each) => name.startsWith(each.name + "/"));
    return archive && {
      name,
      body: archive.body,
      parameters: { name: archive.name, document: name.slice(archive.name.length + 1) },
    };
  }

  async function showIndex() {
    await run(async (isLatest) => {
      element("result").hidden = true;
      const body = multipart(documents);
      const page = await post("/v1/report", {}, body);
      if (!isLatest()) return;
      await show(page, documents.length === 1 ? documents[0].name : documents.length + " files");
      element("back").hidden = true;
      followLinks();
      setDownloads([["JSON Lines", async () => {
        download(await post("/v1/parse", { format: "json" }, multipart(documents)), "filings.jsonl");
      }]]);
      status.textContent = "The list of documents is shown.";
    });
  }

  /** Makes the links of the index show documents, because their pages do not exist as files here. */
  function followLinks() {
    frame.contentDocument.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      if (!link) return;
      event.preventDefault();
      const found = source(decodeURIComponent(link.getAttribute("href").replace(/^\.\//, "")));
      if (found) showDocument(found);
    });
  }

  /** Opens files; those with the same name get different ones, so that each can be requested. */
  function open(files) {
    const seen = new Map();
    documents = files.map((file) => {
      const name = file.name || PASTED;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return { body: file, name: count === 1 ? name : count + "-" + name };
    });
    if (documents.length === 0) {
      problem.textContent = "No document yet: choose, drop or paste one.";
    } else if (documents.length > 1 || isArchive(documents[0].name)) {
      showIndex();
    } else {
      showDocument(source(documents[0].name));
    }
  }

  const pasted = (text) => new File([text], PASTED, { type: "text/markdown" });

  element("sources").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = element("text").value;
    open([...element("files").files, ...(text.trim() ? [pasted(text)] : [])]);
  });
  element("files").addEventListener("change", () => {
    if (element("files").files.length > 0) {
      element("text").value = "";
      open([...element("files").files]);
    }
  });
  element("back").addEventListener("click", showIndex);

  // Text pasted anywhere, or into the empty field, is read at once.
  function paste(event) {
    const field = element("text");
    const files = [...event.clipboardData.files];
    const text = event.clipboardData.getData("text/plain");
    if (files.length > 0) {
      event.preventDefault();
      open(files);
    } else if (text.trim() && !event.target.closest?.("input, textarea:not(#text)")
        && (event.target !== field || !field.value)) {
      event.preventDefault();
      field.value = text;
      element("files").value = "";
      open([pasted(text)]);
    }
  }

  const veil = element("veil");
  const hideVeil = () => { veil.hidden = true; };

  function drop(event) {
    event.preventDefault();
    hideVeil();
    const files = [...event.dataTransfer.files];
    const text = event.dataTransfer.getData("text/plain");
    open(files.length > 0 || !text ? files : [pasted(text)]);
  }

  // Documents can be dropped on the page in the frame too.
  function listen(page) {
    page.addEventListener("paste", paste);
    page.addEventListener("dragenter", (event) => { event.preventDefault(); veil.hidden = false; });
    page.addEventListener("dragover", (event) => event.preventDefault());
    page.addEventListener("drop", drop);
  }
  veil.addEventListener("dragleave", hideVeil);
  listen(document);
})();
