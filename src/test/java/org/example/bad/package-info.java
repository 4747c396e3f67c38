/**
 * Small bad examples on which the rules must bite; outside org.ramure, so that nothing loads them.
 */
package org.example.bad;
