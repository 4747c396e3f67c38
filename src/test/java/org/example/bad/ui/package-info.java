/** Small bad examples on which the rules must bite. */
package org.example.bad.ui;
