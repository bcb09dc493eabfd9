package org.exsite.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the model code of a {@code .genmodel} file with EMF's own generator, outside of OSGi.
 *
 * <p>The genmodel lies in {@code <bundle>/model/}, and its model directory is {@code /<bundle>/src-gen}. Code is first
 * generated into a temporary folder; then the folder {@code src-gen} of the bundle is made equal to it, touching only
 * the files that differ, so that an unchanged model costs no recompilation.
 */
public final class ModelGenerator {

    private static final String GENERATED_FOLDER = "src-gen";

    private ModelGenerator() {
    }

    /**
     * Runs the generator.
     *
     * @param args one argument, the path of the genmodel
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("One argument expected: the path of the .genmodel file");
        }
        Path genmodelFile = Path.of(args[0]).toRealPath();
        Path bundle = genmodelFile.getParent().getParent();
        Path scratch = Files.createTempDirectory("exsite-generator");
        try {
            generate(genmodelFile, bundle.getFileName().toString(), scratch);
            FolderMirror mirror = new FolderMirror(scratch.resolve(GENERATED_FOLDER), bundle.resolve(GENERATED_FOLDER));
            System.err.println(genmodelFile.getFileName() + ": " + mirror.update());
        } finally {
            delete(scratch);
        }
    }

    private static void generate(Path genmodelFile, String bundleName, Path scratch) throws IOException {
        EcorePlugin.getPlatformResourceMap().put(bundleName, URI.createFileURI(scratch + "/"));
        GenModel genModel = load(genmodelFile);
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        genModel.setUpdateClasspath(false);
        genModel.setCodeFormatting(false);
        genModel.setModelDirectory("/" + bundleName + "/" + GENERATED_FOLDER);
        Diagnostic validity = genModel.diagnose();
        if (validity.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(describe(validity));
        }
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(describe(result));
        }
    }

    private static GenModel load(Path genmodelFile) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource = resources.getResource(URI.createFileURI(genmodelFile.toString()), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        for (EPackage modelPackage : genModel.getGenPackages().stream().map(p -> p.getEcorePackage()).toList()) {
            if (modelPackage == null || modelPackage.eIsProxy()) {
                throw new IOException(genmodelFile + ": names a package that cannot be loaded: " + modelPackage);
            }
        }
        genModel.reconcile();
        return genModel;
    }

    private static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        diagnostic.getChildren().forEach(child -> text.append("\n  ").append(describe(child)));
        if (diagnostic.getException() != null) {
            text.append(" (").append(diagnostic.getException()).append(')');
        }
        return text.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
