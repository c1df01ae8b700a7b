using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the method of an operation that returns its response item by item.</summary>
internal static class ClientSequenceEmitter
{
    private const string Returns = "The items, each read as it arrives; each enumeration makes a call.";

    /// <summary>Emits the declaration in the interface.</summary>
    public static void EmitDeclaration(
        SourceWriter writer,
        OperationDeclaration operation,
        SequenceDeclaration sequence
    )
    {
        writer.Separate();
        ClientDocs.EmitVariant(writer, operation, Returns);
        writer.Line($"{Signature(writer, operation, sequence, "")};");
    }

    /// <summary>Emits the method.</summary>
    public static void EmitMethod(
        SourceWriter writer,
        ClientUnit unit,
        OperationDeclaration operation,
        SequenceDeclaration sequence
    )
    {
        string[] arguments =
        [
            $"() => {ClientSignature.RequestCall(operation, isSequence: true)}",
            $"{operation.ClassName}.Definition",
            CSharpText.Literal(sequence.MediaType),
            Reader(writer, unit, sequence),
            "cancellationToken",
        ];
        writer.Separate();
        writer.Line(
            $$"""
            {{() => ClientDocs.EmitImplementation(writer, operation)}}
            {{Signature(writer, operation, sequence, "public virtual ")}} =>
                {{ClientSignature.List("_pipeline.StreamAsync", arguments)}};
            """
        );
    }

    private static string Signature(
        SourceWriter writer,
        OperationDeclaration operation,
        SequenceDeclaration sequence,
        string modifiers
    ) =>
        ClientSignature.Method(
            writer,
            operation,
            $"{modifiers}{writer.NameOf(KnownType.IAsyncEnumerable)}<{ItemType(writer, sequence)}> {sequence.MethodName}Async"
        );

    private static string ItemType(SourceWriter writer, SequenceDeclaration sequence)
    {
        var item = sequence.Item is { } use ? writer.NameOf(use) : "string";
        return sequence.Format == SequenceFormat.ServerSentEvents
            ? $"{writer.NameOf(KnownType.ServerSentEvent)}<{item}>"
            : item;
    }

    private static string Reader(SourceWriter writer, ClientUnit unit, SequenceDeclaration sequence)
    {
        var contract = sequence.Item is { } use ? JsonCode.AnyContract(writer, use) : "";
        return $"{writer.NameOf(KnownType.ItemReaders, NameStyle.Expression)}.{sequence.Format}({contract})";
    }
}
