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

    PathwayPage choose(String suggestion) {
        link(suggestion).click();
        return new PathwayPage(this);
    }
}
