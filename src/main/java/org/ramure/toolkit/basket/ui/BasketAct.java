package org.ramure.toolkit.basket.ui;

/** What can be done with a line. */
enum BasketAct {
    UP,
    DOWN,
    REMOVE
}
