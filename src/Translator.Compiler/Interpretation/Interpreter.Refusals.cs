using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>What a model cannot contain: each construct and each part of the base library with a diagnostic of its own.</content>
sealed partial class Interpreter
{
    /// <summary>Why an operation that the interpreter does not run cannot be part of a model.</summary>
    static ReadingException Refused(IOperation operation) => operation switch
    {
        ITryOperation => Refused(operation, ModelDiagnostics.TryCatch, "try"),
        IUsingOperation or IUsingDeclarationOperation => Refused(operation, ModelDiagnostics.Using, "using"),
        ILockOperation => Refused(operation, ModelDiagnostics.Threads, "lock"),
        IBranchOperation => ReadingException.At(operation, ModelDiagnostics.Goto, $"'{Shorten(operation.Syntax)}'"),
        IAwaitOperation => Refused(operation, ModelDiagnostics.Asynchronous, "await"),
        IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation =>
            ReadingException.At(operation, ModelDiagnostics.Dynamic, $"the dynamic '{Shorten(operation.Syntax)}'"),
        ITypeOfOperation => ReadingException.At(operation, ModelDiagnostics.Reflection, $"'{Shorten(operation.Syntax)}'"),
        IAddressOfOperation => ReadingException.At(operation, ModelDiagnostics.Unsafe, $"'{Shorten(operation.Syntax)}'"),
        IInvalidOperation => ReadingException.At(operation, ModelDiagnostics.NotCompilable, $"'{Shorten(operation.Syntax)}'"),
        { Syntax: FixedStatementSyntax } => Refused(operation, ModelDiagnostics.Unsafe, "fixed"),
        { Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PointerIndirectionExpression } } =>
            ReadingException.At(operation, ModelDiagnostics.Unsafe, $"'{Shorten(operation.Syntax)}'"),
        _ => Unsupported(operation, $"'{Shorten(operation.Syntax)}'", "write it with the C# that docs/dsl.md describes"),
    };

    static ReadingException RefusedReference(IOperation operation) => Unsupported(operation, $"the reference '{Shorten(operation.Syntax)}'", "name the variable or element itself each time");

    /// <summary>Marks the keyword, not the whole statement.</summary>
    static ReadingException Refused(IOperation operation, DiagnosticDescriptor descriptor, string keyword) =>
        ReadingException.At(Keyword(operation), descriptor, $"'{keyword}'");

    ReadingException RefusedAsync(IMethodSymbol method, IOperation operation) =>
        method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation).ChildTokens().FirstOrDefault(token => token.IsKind(SyntaxKind.AsyncKeyword)) is { RawKind: not 0 } keyword
            ? ReadingException.At(keyword.GetLocation(), ModelDiagnostics.Asynchronous, $"the async method '{method.Name}'")
            : ReadingException.At(operation, ModelDiagnostics.Asynchronous, $"the async method '{method.Name}'");

    /// <summary>Why a member of the base library or of a referenced assembly cannot be part of a model.</summary>
    static ReadingException OutOfReach(ISymbol member, IOperation operation) =>
        OutOfReach(member is IMethodSymbol { Name: nameof(GetType), ContainingType.SpecialType: SpecialType.System_Object } ? null : member.ContainingType, Name(member), operation);

    static string Name(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor }
        ? $"'new {member.ContainingType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'"
        : $"'{member.ContainingType?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}.{(member as IMethodSymbol)?.AssociatedSymbol?.Name ?? member.Name}'";

    /// <param name="type">Where the member is from; null for <c>GetType</c>.</param>
    /// <param name="what">The member or type, for the message.</param>
    /// <param name="operation">Where it stands.</param>
    static ReadingException OutOfReach(ITypeSymbol? type, string what, IOperation operation)
    {
        var descriptor = type is null ? ModelDiagnostics.Reflection
            : ClrTypes.IsModule(type) ? ModelDiagnostics.ModuleWithoutSource
            : KindOf(type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat));
        return descriptor is not null
            ? ReadingException.At(operation, descriptor, what)
            : ReadingException.At(operation, ModelDiagnostics.UnsupportedCall, what, "models are made of the DSL, source of this compilation and the pure parts of the base library (System.Math, collections, LINQ); bring the source into the project");
    }

    static DiagnosticDescriptor? KindOf(string type) => type switch
    {
        "System.Random" or "System.Guid" or "System.Security.Cryptography.RandomNumberGenerator" => ModelDiagnostics.RandomNumbers,
        "System.Console" or "System.Diagnostics.Debug" or "System.Diagnostics.Trace" or "System.Diagnostics.Process" => ModelDiagnostics.InputOutput,
        "System.Type" or "System.Activator" or "System.AppDomain" or "System.Delegate" or "System.MulticastDelegate" => ModelDiagnostics.Reflection,
        "System.DateTime" or "System.DateTimeOffset" or "System.TimeProvider" or "System.Environment" or "System.AppContext" or "System.GC" or "System.Diagnostics.Stopwatch" => ModelDiagnostics.Surroundings,
        _ when type.StartsWith("System.IO.", StringComparison.Ordinal) || type.StartsWith("System.Net.", StringComparison.Ordinal) => ModelDiagnostics.InputOutput,
        _ when type.StartsWith("System.Reflection.", StringComparison.Ordinal) => ModelDiagnostics.Reflection,
        _ when type.StartsWith("System.Threading.", StringComparison.Ordinal) => ModelDiagnostics.Threads,
        _ when type.StartsWith("System.Runtime.InteropServices.", StringComparison.Ordinal) => ModelDiagnostics.Unsafe,
        _ => null,
    };
}
