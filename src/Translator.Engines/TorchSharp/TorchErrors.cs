using System.Diagnostics;
using System.Runtime.InteropServices;
using TorchSharp;

namespace Translator.Engines.TorchSharp;

/// <summary>libtorch says what is wrong, and not in which operator; that is on the stack.</summary>
static class TorchErrors
{
    /// <summary>Runs, and names the operator that libtorch refuses.</summary>
    /// <exception cref="ExternalException">It refuses one.</exception>
    public static T Named<T>(Func<T> run)
    {
        try
        {
            return run();
        }
        catch (ExternalException e) when (OperatorOf(e) is { } name)
        {
            throw new ExternalException($"{name}: {e.Message}", e);
        }
    }

    /// <summary>The innermost of TorchSharp's own methods; of a layer's forward the layer.</summary>
    static string? OperatorOf(Exception e) => new StackTrace(e).GetFrames().Select(frame => frame.GetMethod())
        .FirstOrDefault(method => method?.DeclaringType?.Assembly == typeof(torch).Assembly && !method.Name.StartsWith("CheckForErrors", StringComparison.Ordinal)) is { } found
            ? found.Name == "forward" ? found.DeclaringType!.Name : found.Name
            : null;
}
