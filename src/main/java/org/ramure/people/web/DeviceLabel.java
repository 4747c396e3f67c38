package org.ramure.people.web;

import java.util.List;
import java.util.Optional;

/** What a browser calls itself, short enough to be recognised in a list. */
final class DeviceLabel {

    private record Sign(String mark, String name) {}

    /** The first mark that is found counts: many browsers also name those they resemble. */
    private static final List<Sign> BROWSERS =
            List.of(
                    new Sign("Firefox", "Firefox"),
                    new Sign("FxiOS", "Firefox"),
                    new Sign("Edg", "Edge"),
                    new Sign("OPR", "Opera"),
                    new Sign("SamsungBrowser", "Samsung Internet"),
                    new Sign("CriOS", "Chrome"),
                    new Sign("Chrome", "Chrome"),
                    new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS =
            List.of(
                    new Sign("Android", "Android"),
                    new Sign("iPhone", "iPhone"),
                    new Sign("iPad", "iPad"),
                    new Sign("Windows", "Windows"),
                    new Sign("Mac OS", "Mac"),
                    new Sign("CrOS", "ChromeOS"),
                    new Sign("Linux", "Linux"));

    private DeviceLabel() {}

    /** Such as « Firefox · Linux »; empty when nothing is recognised. */
    static String of(Optional<String> userAgent) {
        String agent = userAgent.orElse("");
        return String.join(
                " · ",
                List.of(BROWSERS, SYSTEMS).stream()
                        .flatMap(signs ->
                                signs.stream().filter(sign -> agent.contains(sign.mark())).limit(1))
                        .map(Sign::name)
                        .toList());
    }
}
