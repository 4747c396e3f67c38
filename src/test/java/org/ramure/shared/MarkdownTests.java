package org.ramure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTests {

    @Test
    void keepsFrenchSignsOnTheLineOfTheirWord() {
        assertThat(Markdown.toHtml("Faire alliance : « pourquoi » ?").html())
                .isEqualTo("<p>Faire alliance\u00a0: «\u00a0pourquoi\u00a0»\u00a0?</p>\n");
    }

    @Test
    void leavesOtherSpacesAndAddressesAlone() {
        assertThat(Markdown.toHtml("[a b](https://example.org/?a=b;c)").html())
                .contains("a b</a>", "?a&#61;b;c");
    }

    @Test
    void namesTheColumnOfEveryCell() {
        String html = Markdown.toHtml("| Quoi | **Jusqu’à** quand |\n|---|---|\n| a | b |").html();

        assertThat(html)
                .contains("<th>Quoi</th>")
                .contains("<td data-label=\"Quoi\">a</td>")
                .contains("<td data-label=\"Jusqu’à quand\">b</td>");
    }

    @Test
    void hasNoHeadingThatHeadsNothing() {
        assertThat(Markdown.toHtml("| | Fort |\n|---|:---|\n| Faible | b |").html())
                .contains("<td></td>", "Fort</th>")
                .doesNotContain("></th>");
    }
}
