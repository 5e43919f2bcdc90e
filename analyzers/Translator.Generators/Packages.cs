using Microsoft.CodeAnalysis;

namespace Translator.Generators;

/// <summary>Which of the packages that code can be generated for a project references.</summary>
static class Packages
{
    public static Targets Of(Compilation compilation, CancellationToken cancellation)
    {
        var packages = Targets.None;
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            if (assembly.Name == "TorchSharp") packages |= Targets.TorchSharp;
            if (assembly.Name == "Tensorflow.Binding") packages |= Targets.TensorFlow;
        }

        return packages;
    }
}
