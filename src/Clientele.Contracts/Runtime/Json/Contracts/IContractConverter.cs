namespace Clientele.Runtime.Json;

/// <summary>Represents a converter that reads and writes by means of a contract.</summary>
internal interface IContractConverter
{
    /// <summary>Gets the contract.</summary>
    JsonContract Contract { get; }
}
