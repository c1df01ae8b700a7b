using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the method of an operation that gives its answer item by item.</summary>
internal static class ClientSequenceEmitter
{
    /// <summary>The declaration in the interface.</summary>
    public static void EmitDeclaration(
        SourceWriter writer,
        OperationDeclaration operation,
        SequenceDeclaration sequence
    )
    {
        Docs(writer, operation);
        writer.Line($"{Signature(writer, operation, sequence, "")};");
    }

    /// <summary>The method.</summary>
    public static void EmitMethod(
        SourceWriter writer,
        ClientUnit unit,
        OperationDeclaration operation,
        SequenceDeclaration sequence,
        bool isInherited
    )
    {
        writer.Separate();
        if (isInherited)
        {
            writer.Line("/// <inheritdoc />");
            if (operation.Obsolete)
            {
                writer.Obsolete();
            }
        }
        else
        {
            Docs(writer, operation);
        }

        var request = ClientSignature.RequestCall(writer, operation, isSequence: true);
        writer.Line($"{Signature(writer, operation, sequence, "public virtual ")} =>");
        using (writer.Indent())
        {
            writer.Line(
                $"_pipeline.StreamAsync(() => {request}, {operation.Name}_Operation, {CSharpText.Literal(sequence.MediaType)}, {Reader(writer, unit, sequence)}, cancellationToken);"
            );
        }
    }

    private static void Docs(SourceWriter writer, OperationDeclaration operation)
    {
        writer.Separate();
        ClientSignature.Docs(writer, operation, withResponse: false, isSequence: true);
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
