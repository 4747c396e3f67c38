package org.ramure.interop.lti.platform;

import java.util.Map;

/** The platform's pages. */
final class PlatformPages {

    private PlatformPages() {}

    static String plain(String text) {
        return "<!doctype html><html lang=en><meta charset=utf-8><title>Platform</title><main><h1>"
                + escaped(text)
                + "</h1></main></html>";
    }

    /** A form that sends itself. */
    static String posting(String address, Map<String, String> values) {
        var page = new StringBuilder();
        page.append("<!doctype html><html lang=en><meta charset=utf-8><title>…</title>")
                .append("<form id=f method=post action=\"")
                .append(escaped(address))
                .append("\">");
        values.forEach((name, value) ->
                page.append("<input type=hidden name=\"")
                        .append(escaped(name))
                        .append("\" value=\"")
                        .append(escaped(value))
                        .append("\">"));
        return page.append("</form><script>document.getElementById('f').submit()</script></html>")
                .toString();
    }

    /**
     * A page with the tool in a frame; it keeps what the tool asks by {@code lti.put_data}, follows
     * {@code lti.frameResize} and notes every message in {@code window.messages}.
     */
    static String frame(String title, String source) {
        return """
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><title>Platform</title>
        <style>body{font-family:sans-serif;margin:1rem}iframe{width:100%%;height:400px;border:1px solid}</style>
        </head><body><header>Platform</header><main><h1>%s</h1>
        <iframe id="tool" name="tool" title="%s" src="%s"
         allow="clipboard-write; storage-access"></iframe></main>
        <script>
        window.messages = []; const kept = {};
        addEventListener('message', e => {
          let d = e.data; if (typeof d === 'string') { try { d = JSON.parse(d) } catch (x) { return } }
          if (!d || !d.subject) return;
          window.messages.push(d);
          const say = m => e.source.postMessage({subject: d.subject + '.response', message_id: d.message_id, ...m}, e.origin);
          if (d.subject === 'lti.capabilities') say({supported_messages: [{subject: 'lti.capabilities'},
            {subject: 'lti.put_data', frame: '_parent'}, {subject: 'lti.get_data', frame: '_parent'}, {subject: 'lti.frameResize'}]});
          if (d.subject === 'lti.put_data') { kept[e.origin + d.key] = d.value; say({key: d.key, value: d.value}) }
          if (d.subject === 'lti.get_data') say({key: d.key, value: kept[e.origin + d.key]});
          if (d.subject === 'lti.frameResize') document.getElementById('tool').style.height = d.height + 'px';
        });
        </script></body></html>
        """
                .formatted(escaped(title), escaped(title), escaped(source));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
