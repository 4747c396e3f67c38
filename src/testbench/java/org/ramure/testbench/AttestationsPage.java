package org.ramure.testbench;

/** A person's attestations: getting one, and the page on which anyone verifies it. */
class AttestationsPage extends Screen {

    AttestationsPage(Screen screen) {
        super(screen);
    }

    void open() {
        open("/attestations");
    }

    void obtain(String kind, String pathway) {
        button("Obtenir : %s, %s".formatted(kind, pathway)).click();
        link("Télécharger le PDF");
    }

    Screen verify() {
        String before = address();
        link("Page de vérification").click();
        awaitAddressOtherThan(before);
        return new Screen(this);
    }
}
