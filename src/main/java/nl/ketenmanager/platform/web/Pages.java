package nl.ketenmanager.platform.web;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in: the login page, and after it the page that says who you are here and where you can go. */
@Controller
class Pages {
    private final LoggedInPeople people;

    Pages(LoggedInPeople people) {
        this.people = people;
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    @GetMapping("/")
    String home(Principal principal, Model model) {
        model.addAttribute("who", people.find(principal.getName()));
        return "home";
    }
}
