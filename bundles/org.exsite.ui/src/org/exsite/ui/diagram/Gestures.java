package org.exsite.ui.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.exsite.diagram.Link;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.diagram.Place;
import org.exsite.diagram.Places;
import org.exsite.diagram.Row;
import org.exsite.diagram.edit.OutsideLinks;
import org.exsite.diagram.edit.PlaceCommands;
import org.exsite.diagram.edit.Reconnection;
import org.exsite.diagram.edit.SiteLinks;
import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.ui.diagram.canvas.DiagramState;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.StatusText;

/** What can be done in a diagram; each is one step for undo. What cannot be done is said in the status line. */
public final class Gestures {

    private final OrganizationEditor editor;
    private final DiagramState state;

    /** Makes the gestures on the diagram of an editor. */
    public Gestures(OrganizationEditor editor, DiagramState state) {
        this.editor = editor;
        this.state = state;
    }

    /** Returns the end of a connection that a part stands for: a site, or a server of it. */
    public Optional<SiteLinks.End> end(Part part) {
        return switch (part) {
            case Node node when node.object() instanceof Site site -> Optional.of(new SiteLinks.End(site, null));
            case Row row when row.object() instanceof Server server -> state.scene().nodeOf(row)
                    .map(node -> new SiteLinks.End((Site) node.object(), server));
            case null, default -> Optional.empty();
        };
    }

    /** Connects two sites, or says why that cannot be. */
    public boolean connect(SiteLinks.End from, SiteLinks.End to, EClass type) {
        return allowed(SiteLinks.problem(from, to, type)) && create(SiteLinks.connect(domain(), from, to, type));
    }

    /** Makes a connector to another mail system, which is shown at a place. */
    public boolean connect(SiteLinks.End from, EClass type, double x, double y) {
        if (!allowed(OutsideLinks.problem(from))) {
            return false;
        }
        Command command = OutsideLinks.connect(domain(), from, type);
        boolean kept = !editor.getOrganization().getDiagram().isEmpty();
        CompoundCommand both = new CompoundCommand(command.getLabel()) {
            @Override
            public void execute() {
                appendAndExecute(command);
                if (kept) {
                    Places places = new Places(state.places().all());
                    connectors(command).forEach(connector -> places.put(place(connector, x, y)));
                    appendAndExecute(PlaceCommands.arrange(domain(), editor.getOrganization(), places));
                }
            }

            @Override
            protected boolean prepare() {
                return command.canExecute();
            }

            @Override
            public Collection<?> getAffectedObjects() {
                return command.getAffectedObjects();
            }
        };
        return create(both);
    }

    private static Place place(DirectoryObject connector, double x, double y) {
        return new Place(DistinguishedNames.of(connector), (int) Math.round(x), (int) Math.round(y));
    }

    /** Leads the far end of a connector to a part, or says why that cannot be. */
    public boolean lead(Link link, Part target) {
        Optional<SiteLinks.End> end = end(target);
        Reconnection reconnection = new Reconnection(domain(), state.topology(), link);
        return end.isPresent() ? allowed(reconnection.problem(end.get())) && execute(reconnection.lead(end.get()))
                : refuse(Messages.bind(Messages.Gesture_notASite, ObjectLabels.of(link.object())));
    }

    /** Makes another server run a connector, or says why that cannot be. */
    public boolean move(Link link, Part target) {
        Reconnection reconnection = new Reconnection(domain(), state.topology(), link);
        return target instanceof Row row && row.object() instanceof Server server
                ? allowed(reconnection.problem(server)) && execute(reconnection.move(server))
                : refuse(Messages.bind(Messages.Gesture_notAServer, ObjectLabels.of(link.object())));
    }

    /** Moves nodes; from then on the file keeps the places of all. */
    public boolean move(List<Node> nodes, double dx, double dy) {
        int x = (int) Math.round(dx);
        int y = (int) Math.round(dy);
        if (nodes.isEmpty() || x == 0 && y == 0) {
            return false;
        }
        Places places = new Places(state.places().all());
        nodes.forEach(node -> places.put(places.get(node.id()).moved(x, y)));
        return execute(PlaceCommands.move(domain(), editor.getOrganization(), places, nodes));
    }

    /** Keeps the places of an arrangement. */
    public boolean arrange(Places places) {
        return execute(PlaceCommands.arrange(domain(), editor.getOrganization(), places));
    }

    /** Returns the feature that holds the name that people see, which can be changed; the directory name cannot. */
    public static Optional<EStructuralFeature> nameFeature(EObject object) {
        if (object instanceof Site) {
            return Optional.of(ExsitePackage.Literals.SITE__DISPLAY_NAME);
        }
        return object instanceof DirectoryObject ? Optional.of(ExsitePackage.Literals.DIRECTORY_OBJECT__ADMIN_DISPLAY_NAME)
                : Optional.empty();
    }

    /** Gives an object another display name; an empty one shows the directory name again. */
    public boolean rename(EObject object, String name) {
        String wanted = name.isBlank() ? null : name.strip();
        return nameFeature(object).filter(feature -> !Objects.equals(wanted, object.eGet(feature)))
                .map(feature -> execute(domain().set(List.of(object), feature, wanted))).orElse(false);
    }

    /**
     * Tells whether address spaces can be added to an object. A site connector with replication ignores them (Q182128).
     */
    public static boolean takesSpaces(EObject object) {
        return object instanceof Connector && !(object instanceof org.exsite.model.SiteConnector);
    }

    /** Adds an address space to a connector. */
    public boolean addSpace(Connector connector, AddressSpace space) {
        Command command = AddCommand.create(domain(), connector, ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, space);
        if (command instanceof AbstractCommand labelled) {
            labelled.setLabel(Messages.bind(Messages.Gesture_addSpace, ObjectLabels.of(connector)));
        }
        return execute(command);
    }

    /** Deletes what parts stand for. */
    public boolean delete(Collection<Part> parts) {
        Set<EObject> objects = new LinkedHashSet<>();
        parts.forEach(part -> objects.add(part.object()));
        return !objects.isEmpty() && execute(DeleteCommand.create(domain(), new ArrayList<>(objects)));
    }

    private boolean create(Command command) {
        if (!execute(command)) {
            return false;
        }
        List<DirectoryObject> made = connectors(command);
        if (!made.isEmpty()) {
            editor.getSelection().select(made.subList(0, 1));
        }
        return true;
    }

    /** The connectors that a command made: it may have made the containers that they lie in as well. */
    private static List<DirectoryObject> connectors(Command command) {
        List<DirectoryObject> found = new ArrayList<>();
        for (Object object : command.getAffectedObjects()) {
            if (object instanceof Connector || object instanceof DirectoryReplicationConnector) {
                found.add((DirectoryObject) object);
            } else if (object instanceof DirectoryObject container) {
                container.eAllContents().forEachRemaining(inner -> {
                    if (inner instanceof Connector || inner instanceof DirectoryReplicationConnector) {
                        found.add((DirectoryObject) inner);
                    }
                });
            }
        }
        return found;
    }

    private boolean execute(Command command) {
        if (!command.canExecute()) {
            return refuse(Messages.Gesture_impossible);
        }
        say(null);
        editor.execute(command);
        return true;
    }

    private boolean allowed(Optional<String> problem) {
        return problem.isEmpty() || refuse(problem.get());
    }

    private boolean refuse(String why) {
        say(why);
        editor.getSite().getShell().getDisplay().beep();
        return false;
    }

    private void say(String problem) {
        StatusText.refuse(editor, problem);
    }

    private ExsiteEditingDomain domain() {
        return editor.getEditingDomain();
    }
}
