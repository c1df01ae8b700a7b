using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the doc comments of an operation's methods.</summary>
internal static class ClientDocs
{
    /// <summary>Prints the docs of the plain method, which its variants inherit.</summary>
    public static void Emit(SourceWriter writer, OperationDeclaration operation)
    {
        writer.Docs(operation.Documentation);
        EmitArguments(writer, operation);
        if (operation.ResultSummary.Length > 0)
        {
            writer.Doc("returns", operation.ResultSummary);
        }

        EmitExceptions(writer, operation);
        writer.Line(
            $$"""
            /// <exception cref="{{KnownType.ApiException}}">
            /// The service returns an error or, as a <see cref="{{KnownType.ResponseReadException}}"/>, a body that cannot be read.
            /// </exception>
            {{() => EmitNotModified(writer, operation)}}
            /// <exception cref="{{KnownType.HttpRequestException}}">The request fails before a response arrives.</exception>
            {{() => EmitObsolete(writer, operation)}}
            """
        );
    }

    /// <summary>Prints the docs of a method that calls the same operation but returns a different result.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="returns">What the method returns; printed first, since tools show the first one they find.</param>
    public static void EmitVariant(SourceWriter writer, OperationDeclaration operation, string returns) =>
        writer.Line(
            $$"""
            /// <returns>{{returns}}</returns>
            /// <inheritdoc cref="{{operation.MethodName}}" />
            {{() => EmitObsolete(writer, operation)}}
            """
        );

    /// <summary>Prints the docs of a method that implements an interface method.</summary>
    public static void EmitImplementation(SourceWriter writer, OperationDeclaration operation) =>
        writer.Line(
            $$"""
            /// <inheritdoc />
            {{() => EmitObsolete(writer, operation)}}
            """
        );

    private static void EmitObsolete(SourceWriter writer, OperationDeclaration operation)
    {
        if (operation.Obsolete)
        {
            writer.Line($"[{KnownType.Obsolete}]");
        }
    }

    private static void EmitNotModified(SourceWriter writer, OperationDeclaration operation)
    {
        if (operation.AnswersNotModified)
        {
            writer.Line(
                $"/// <exception cref=\"{KnownType.ApiException}\">The status is 304: the caller's copy is "
                    + $"still current. {operation.ResponseMethodName} returns such a response.</exception>"
            );
        }
    }

    private static void EmitArguments(SourceWriter writer, OperationDeclaration operation)
    {
        foreach (var argument in operation.Arguments)
        {
            EmitParameter(writer, argument.Name, argument.Summary);
        }

        var formats = operation.HasWireFormat
            ? $", such as its media type ({string.Join(", ", operation.Accept.Take(1))} unless the client's options say otherwise)"
            : "";
        EmitParameter(writer, "options", $"What this call does differently{formats}.");
        EmitParameter(writer, "cancellationToken", "Cancels the call.");
    }

    private static void EmitParameter(SourceWriter writer, string name, string text)
    {
        if (text.Length == 0)
        {
            writer.Suppress("CS1573", "What the description does not describe has a name that says what it is.");
            return;
        }

        writer.Doc($"param name=\"{name.TrimStart('@')}\"", text);
    }

    private static void EmitExceptions(SourceWriter writer, OperationDeclaration operation)
    {
        foreach (var exception in operation.Exceptions)
        {
            EmitException(writer, exception);
        }
    }

    /// <summary>Prints the docs of an exception that carries a value of a declared type.</summary>
    public static void EmitException(SourceWriter writer, TypedException exception) =>
        writer.Line(
            $"/// <exception cref=\"{KnownType.ApiException}{{{exception.TypeName}}}\">"
                + $"The service returns {exception.Statuses}.</exception>"
        );
}
