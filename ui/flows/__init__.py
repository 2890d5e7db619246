"""What happens between a screen and the desk: questions go out, answers come back as views."""
