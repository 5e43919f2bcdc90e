using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Diagnostics;

/// <content>4xxx: how a model is put together from modules.</content>
public static partial class ModelDiagnostics
{
    /// <summary>A layer with parameters is created by Forward.</summary>
    public static DiagnosticDescriptor LayerMadeInForward { get; } = Error("TR4001", "Layer is created in Forward", "this {0} is created each time Forward runs, so that its parameters have no name and are never trained: keep the layer in a field");

    /// <summary>A field holds a layer or parameter that nothing reads.</summary>
    public static DiagnosticDescriptor LayerNeverUsed { get; } = Warning("TR4002", "Layer is never used", "'{0}' is never used: remove it, or call it in Forward");

    /// <summary>A layer with running statistics is called twice.</summary>
    public static DiagnosticDescriptor StatisticsShared { get; } = Warning("TR4003", "Layer with statistics is used twice", "'{0}' is called a second time, and keeps one set of running statistics for both: make a layer for each place");

    /// <summary>A layer or parameter is kept where nothing registers it.</summary>
    public static DiagnosticDescriptor HiddenLayer { get; } = Error("TR4004", "Layer is hidden from the model", "this {0} is kept {1}, so that its parameters have no name: keep it in a field of a module, or in an array, list or dictionary in a field");

    /// <summary>A parameter is in two fields.</summary>
    public static DiagnosticDescriptor TwoNames { get; } = Info("TR4005", "Parameter has two names", "'{0}' is '{1}' under another name: both are in state_dict, and share their values");

    /// <summary>Two parameters have one name.</summary>
    public static DiagnosticDescriptor NameCollides { get; } = Error("TR4006", "Names in state_dict collide", "'{0}' is the name of two different parameters in state_dict; rename the field, or give it another [Name]");

    /// <summary>A field's name is not what a checkpoint of PyTorch would have.</summary>
    public static DiagnosticDescriptor UnusualName { get; } = Info("TR4007", "Name in state_dict is unusual", "state_dict says '{0}', where a model of PyTorch would say '{1}': [Name(\"{1}\")] keeps checkpoints exchangeable");
}
