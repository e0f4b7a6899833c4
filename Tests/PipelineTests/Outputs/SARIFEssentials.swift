/// What SARIF 2.1.0 (OASIS standard, 27 March 2020) demands of the parts that our report uses: which properties must
/// be there, of which type, and with which words. Written from the text of the standard; its schema is not ours to
/// carry along.
enum SARIFEssentials {
    static let schema = """
        {
          "type": "object",
          "required": ["version", "runs"],
          "properties": {
            "$schema": {"type": "string", "pattern": "^https://.*sarif-schema-2.1.0.json$"},
            "version": {"const": "2.1.0"},
            "runs": {"type": "array", "items": {"$ref": "#/$defs/run"}}
          },
          "$defs": {
            "run": {
              "type": "object",
              "required": ["tool", "results"],
              "properties": {
                "tool": {
                  "type": "object",
                  "required": ["driver"],
                  "properties": {"driver": {"$ref": "#/$defs/toolComponent"}}
                },
                "language": {"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
                "artifacts": {"type": "array", "items": {"$ref": "#/$defs/artifact"}},
                "results": {"type": "array", "items": {"$ref": "#/$defs/result"}}
              }
            },
            "toolComponent": {
              "type": "object",
              "required": ["name"],
              "properties": {
                "name": {"type": "string", "pattern": "."},
                "version": {"type": "string"},
                "semanticVersion": {"type": "string", "pattern": "^[0-9]+\\\\.[0-9]+\\\\.[0-9]+"},
                "rules": {"type": "array", "items": {"$ref": "#/$defs/reportingDescriptor"}}
              }
            },
            "reportingDescriptor": {
              "type": "object",
              "required": ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
              "properties": {
                "id": {"type": "string", "pattern": "^[a-z0-9-]+$"},
                "shortDescription": {"$ref": "#/$defs/message"},
                "fullDescription": {"$ref": "#/$defs/message"},
                "help": {"$ref": "#/$defs/message"},
                "defaultConfiguration": {
                  "type": "object", "required": ["level"], "properties": {"level": {"$ref": "#/$defs/level"}}
                },
                "properties": {
                  "type": "object",
                  "properties": {
                    "group": {"type": "string"}, "frictionless": {"type": "array", "items": {"type": "string"}}
                  }
                }
              }
            },
            "level": {"enum": ["none", "note", "warning", "error"]},
            "message": {
              "type": "object", "required": ["text"], "properties": {"text": {"type": "string", "pattern": "."}}
            },
            "artifact": {
              "type": "object",
              "required": ["location"],
              "properties": {
                "location": {"$ref": "#/$defs/artifactLocation"},
                "roles": {"type": "array", "items": {"enum": ["analysisTarget"]}},
                "encoding": {"type": "string"},
                "properties": {
                  "type": "object",
                  "properties": {
                    "verdict": {"type": "string"},
                    "totals": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 0}}
                  }
                }
              }
            },
            "artifactLocation": {
              "type": "object",
              "required": ["uri"],
              "properties": {
                "uri": {"type": "string", "pattern": "^(file:///)?[A-Za-z0-9._~/%-]*$"},
                "index": {"type": "integer", "minimum": 0}
              }
            },
            "result": {
              "type": "object",
              "required": ["message", "ruleId", "ruleIndex", "level", "kind", "locations", "occurrenceCount"],
              "properties": {
                "ruleId": {"type": "string"},
                "ruleIndex": {"type": "integer", "minimum": 0},
                "kind": {"enum": ["fail"]},
                "level": {"enum": ["note", "warning", "error"]},
                "message": {"$ref": "#/$defs/message"},
                "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
                "occurrenceCount": {"type": "integer", "minimum": 1},
                "properties": {"type": "object", "additionalProperties": {"type": ["string", "integer"]}}
              }
            },
            "location": {
              "type": "object",
              "required": ["physicalLocation"],
              "properties": {
                "physicalLocation": {
                  "type": "object",
                  "required": ["artifactLocation"],
                  "properties": {
                    "artifactLocation": {"$ref": "#/$defs/artifactLocation"},
                    "region": {
                      "type": "object",
                      "required": ["startLine"],
                      "properties": {"startLine": {"type": "integer", "minimum": 1}}
                    }
                  }
                },
                "logicalLocations": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "name": {"type": "string"},
                      "fullyQualifiedName": {"type": "string"},
                      "kind": {"enum": ["cell", "row", "line", "element", "value"]}
                    }
                  }
                }
              }
            }
          }
        }
        """
}
