/** The looks of the board, in light and dark, from the width of a phone on. */
export const style = `
:root{color-scheme:light dark;--page:#fff;--card:#f6f8fa;--line:#d1d9e0;--text:#1f2328;--faint:#59636e;--mark:#0969da}
@media(prefers-color-scheme:dark){:root{--page:#0d1117;--card:#151b23;--line:#3d444d;--text:#f0f6fc;--faint:#9198a1;--mark:#4493f8}}
*{box-sizing:border-box}
body{margin:0;padding:16px;background:var(--page);color:var(--text);font:15px/1.5 Helvetica,Arial,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
main,header{max-width:1200px;margin:0 auto}
h1{font-size:24px;margin:0 0 4px}h2{font-size:18px;margin:0}h3{font-size:14px;margin:16px 0 4px}p{margin:4px 0}
a{color:var(--mark)}:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
form{display:flex;flex-wrap:wrap;gap:12px;align-items:end;margin:16px 0}form[hidden]{display:none}
label{display:flex;flex-direction:column;font-size:13px;color:var(--faint);min-width:0}
select,button{font:inherit;padding:6px 8px;max-width:100%;min-height:36px;color:var(--text);background:var(--page);border:1px solid var(--line);border-radius:6px}
main{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,380px),1fr));gap:16px;align-items:start}
article{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:16px;min-width:0}article[hidden]{display:none}article:has(.picture[open]){grid-column:1/-1}
dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;margin:8px 0}dt,.faint{color:var(--faint)}dd{margin:0;min-width:0}
ol,ul{margin:4px 0;padding-left:20px}.stages{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:6px}
.stages li{border:1px solid var(--line);border-radius:12px;padding:0 10px;font-size:13px}.stages .here{border:2px solid var(--mark);font-weight:700}.stages .ahead{border-style:dashed;color:var(--faint)}
code{font:13px ui-monospace,Menlo,Consolas,"Liberation Mono",monospace}
summary{cursor:pointer;margin-top:12px}img{display:block;max-width:100%;height:auto;margin-top:8px}
`;
