import "./styles/app.css";
import { render } from "preact";
import { preferredLang, setLang } from "./model/language.ts";
import { App } from "./pages/App.tsx";
import { startRouter } from "./router.ts";

await setLang(preferredLang());
startRouter();
const root = document.querySelector("#app");
if (root) render(<App />, root);
