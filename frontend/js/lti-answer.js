// A teacher's choice goes back to the platform by itself; the button is for browsers without this script.
document.getElementById("lti-answer").submit();
