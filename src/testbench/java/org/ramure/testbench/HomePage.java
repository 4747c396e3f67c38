package org.ramure.testbench;

/** The home page and its question. */
class HomePage extends Screen {

    HomePage(Screen screen) {
        super(screen);
    }

    void open() {
        open("/");
        arriveAt("De combien de temps disposez-vous ?");
    }

    void haveTime(String amount) {
        link(amount).click();
    }

    PathwayPage choose(String pathway, String length) {
        link(pathway + " · " + length).click();
        arriveAt(pathway);
        return new PathwayPage(this);
    }
}
