namespace Clientele.Runtime.Json;

/// <summary>A converter that reads and writes through a contract.</summary>
internal interface IContractConverter
{
    /// <summary>The contract.</summary>
    JsonContract Contract { get; }
}
