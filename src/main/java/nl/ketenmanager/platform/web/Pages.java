package nl.ketenmanager.platform.web;

import java.security.Principal;
import java.util.List;
import nl.ketenmanager.platform.Places;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in: the login page, and after it the page that says who you are here and where you can go. */
@Controller
class Pages {
    private final LoggedInPeople people;
    private final List<Places> places;

    Pages(LoggedInPeople people, List<Places> places) {
        this.people = people;
        this.places = places;
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    @GetMapping("/")
    String home(Principal principal, Model model) {
        model.addAttribute("who", people.find(principal.getName()));
        model.addAttribute(
                "places",
                places.stream()
                        .flatMap(some -> some.of(principal.getName()).stream())
                        .toList());
        return "home";
    }
}
